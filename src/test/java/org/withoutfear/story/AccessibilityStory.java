package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the application, in both languages, on a desktop in the light and on a phone in the dark. */
class AccessibilityStory {

    private static final Map<String, List<String>> PAGES = Map.of(
            "",
            List.of(
                    "/public/sign-in",
                    "/public/cannot-sign-in",
                    "/public/choose-password",
                    "/public/accessibility",
                    "/public/policy",
                    "/public/may-i-ask",
                    "/public/may-i-ask?q=nothing-of-the-kind",
                    "/public/may-i-ask?service=ontario-works",
                    "/public/may-i-ask?service=ontario-works&situation=new-application",
                    "/public/may-i-ask?service=child-care-subsidy&situation=subsidy-application",
                    "/public/may-i-ask?service=library&situation=foreign-identification",
                    "/verify",
                    "/verify/WF-2026-AAAA-BBBB-CCCC"),
            "mbouchard",
            List.of(
                    "/learn/my-training",
                    "/learn/module?module=foundations",
                    "/learn/lesson?module=foundations&lesson=10-why-people-fear",
                    "/learn/job-aid?module=foundations",
                    "/learn/job-aid?module=counter-and-phone",
                    "/learn/begin?module=foundations&part=the-joke",
                    "/learn/begin?module=foundations&part=quiz",
                    "/account/"),
            "ldesrosiers",
            List.of(
                    "/team/dashboard",
                    "/team/dashboard?programme=2&group=NOT_STARTED&sort=DATE",
                    "/team/dashboard?name=nobody-at-all"),
            "hgill",
            List.of(
                    "/hr/completions",
                    "/hr/completions?name=nobody-at-all",
                    "/hr/feed",
                    "/hr/codes",
                    "/hr/codes?q=khan",
                    "/hr/messages"),
            "tnguyen",
            List.of(
                    "/author/modules",
                    "/author/register",
                    "/author/items?module=foundations",
                    "/author/challenges",
                    "/author/challenges?which=ANSWERED"),
            "sadmin",
            List.of("/admin/roles", "/admin/trail", "/admin/content"));

    @ParameterizedTest(name = "pages of \"{0}\"")
    @ValueSource(strings = {"", "mbouchard", "ldesrosiers", "hgill", "tnguyen", "sadmin"})
    void everyPageIsSound(String username) {
        assertAll(Stream.of("en", "fr")
                .flatMap(language -> Stream.of(true, false).map(desktop -> () -> {
                    try (Person person = desktop ? Person.withDesktop(language) : Person.withPhone(language)) {
                        if (!username.isEmpty()) {
                            person.signIn(username);
                        }
                        assertAll(PAGES.get(username).stream().map(path -> (Executable) () -> {
                            assertEquals(200, person.open(path).status(), path);
                            person.assertSound(language);
                        }));
                    }
                })));
    }
}
