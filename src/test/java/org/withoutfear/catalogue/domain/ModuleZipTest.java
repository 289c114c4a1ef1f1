package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Rejected;

/** A zip that is a module is read as it is; everything else is refused with one sentence in both languages. */
class ModuleZipTest {

    private static final ModuleFiles WHOLE = ModuleFiles.of(Path.of("modules", "foundations"));
    private static final String LESSON = "lessons/20-do-not-ask.en.md";
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n and the rest".getBytes(StandardCharsets.ISO_8859_1);

    private static Zips whole() {
        return Zips.of(WHOLE);
    }

    private static void refused(String key, byte[] zip) {
        Rejected refusal = assertThrows(Rejected.class, () -> ModuleZip.read(zip));
        assertEquals("catalogue.zip." + key, refusal.key());
        for (Language language : Language.values()) {
            String sentence = language.say(refusal.key(), refusal.values().toArray());
            assertFalse(sentence.contains("{") || sentence.contains("\n"), sentence);
        }
    }

    private static void refused(String key, Zips zip) {
        refused(key, zip.bytes());
    }

    @Test
    void aModuleIsReadAsItIs() {
        ModuleFiles read = ModuleZip.read(whole().bytes());
        assertEquals("foundations", read.slug());
        assertEquals(WHOLE.texts(), read.texts());
        assertEquals(WHOLE.hash(), read.hash());
    }

    @Test
    void picturesComeAlongAndCountForTheHash() {
        ModuleFiles read =
                ModuleZip.read(whole().with("foundations/media/door.png", PNG).bytes());
        assertTrue(Arrays.equals(PNG, read.media().get("media/door.png")));
        assertFalse(WHOLE.hash().equals(read.hash()));
    }

    @Test
    void whatFinderAndExplorerLeaveIsPassedOver() {
        ModuleFiles read = ModuleZip.read(whole().with("__MACOSX/foundations/._module.yaml", PNG)
                .with("foundations/.DS_Store", PNG)
                .with("foundations/media/Thumbs.db", PNG)
                .bytes());
        assertEquals(WHOLE.texts(), read.texts());
        assertTrue(read.media().isEmpty());
    }

    @Test
    void linesMayEndAsOnWindows() {
        TreeMap<String, String> texts = new TreeMap<>();
        WHOLE.texts().forEach((path, text) -> texts.put(path, text.replace("\n", "\r\n")));
        assertEquals(
                WHOLE.hash(),
                ModuleZip.read(Zips.of(new ModuleFiles("foundations", texts)).bytes())
                        .hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../module.yaml",
                "foundations/../../etc/passwd.md",
                "foundations/lessons/../module.yaml",
                "foundations/./module.yaml",
                "/etc/passwd",
                "/foundations/module.yaml",
                "foundations\\module.yaml",
                "..\\module.yaml",
                "C:/foundations/module.yaml",
                "c:module.yaml",
                "foundations//module.yaml",
                "foundations/mod\u0000ule.yaml",
                "foundations/mod\nule.yaml"
            })
    void aPathThatLeadsElsewhere(String name) {
        refused("path", new Zips().with(name, "module: foundations"));
    }

    @Test
    void aNameWithoutEnd() {
        refused("path", new Zips().with("foundations/" + "a".repeat(300) + ".md", "x"));
    }

    @Test
    void aSymbolicLink() {
        refused("link", whole().withLink("foundations/lessons/passwd.en.md", "/etc/passwd"));
    }

    @Test
    void aBombOfOneFile() {
        refused("bomb", new Zips().with("foundations/module.yaml", new byte[1024 * 1024]));
    }

    @Test
    void aFileThatIsTooLarge() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 2_200_000; i++) {
            text.append(Integer.toHexString(i * 0x9E3779B1));
        }
        refused("fileTooLarge", new Zips().with("foundations/module.yaml", text.toString()));
    }

    @Test
    void aBombOfManyFiles() {
        Zips zip = new Zips();
        for (int i = 0; i < 300; i++) {
            zip.with("foundations/lessons/l" + i + ".en.md", " ".repeat(300_000));
        }
        refused("bomb", zip);
    }

    @Test
    void aBombThatLiesAboutItsSize() {
        byte[] zip = new Zips()
                .with("foundations/module.yaml", new byte[1024 * 1024])
                .bytes();
        int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        Arrays.fill(zip, central + 24, central + 28, (byte) 0); // the size it inflates to
        Rejected refusal = assertThrows(Rejected.class, () -> ModuleZip.read(zip));
        assertTrue(refusal.key().matches("catalogue.zip.(bomb|notAZip)"), refusal.key());
    }

    @Test
    void aZipInAZip() {
        refused("kind", whole().with("foundations/media/more.zip", whole().bytes()));
        refused("picture", whole().with("foundations/media/more.png", whole().bytes()));
        refused("notText", whole().with("foundations/lessons/more.en.md", whole().bytes()));
    }

    @Test
    void tenThousandFiles() {
        Zips zip = new Zips();
        for (int i = 0; i < 10_000; i++) {
            zip.with("foundations/lessons/l" + i + ".en.md", "x");
        }
        refused("tooManyFiles", zip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.sh",
                "lessons/10-a.en.html",
                "media/door.gif",
                "media/door.png.exe",
                "media/deep/door.png",
                "lessons/deep/10-a.en.md",
                "Module.class",
                ".hidden.md",
                "lessons/-rf.md",
                "module.yml"
            })
    void aFileOfAnotherKind(String path) {
        refused("kind", whole().with("foundations/" + path, "x"));
    }

    @Test
    void scriptInMarkdownIsAFaultOfItsLine() {
        TreeMap<String, String> texts = new TreeMap<>(WHOLE.texts());
        texts.compute(LESSON, (path, text) -> text + "\n[go](javascript:alert(1))\n");
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        ModuleFiles sent =
                ModuleZip.read(Zips.of(new ModuleFiles("foundations", texts)).bytes());
        assertTrue(reader.readToPublish(sent).isEmpty());
        Fault fault = reader.faults().get(0);
        assertEquals("foundations/" + LESSON, fault.file());
        assertEquals(texts.get(LESSON).lines().count(), fault.line());
        assertTrue(fault.message().contains("this link leads to javascript:alert(1)"), fault::message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect ONCLICK='x()'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x()'><text>t</text></a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><use"
                        + " xlink:href='https://elsewhere.example/x.svg#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://elsewhere.example/x.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='data:image/svg+xml,x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://elsewhere.example/#a)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect style='fill: url( \"//elsewhere.example\" )'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(x)</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><animate attributeName='href' to='javascript:x()'/></svg>",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg"
                        + " xmlns='http://www.w3.org/2000/svg'><text>&e;</text></svg>",
                "<?xml-stylesheet href='https://elsewhere.example/x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html><body/></html>",
                "<svg><g></svg>",
                "not a drawing"
            })
    void scriptInADrawing(String svg) {
        refused("picture", whole().with("foundations/media/door.svg", svg));
    }

    @Test
    void thePictureIsRefusedWithItsReason() {
        Rejected script = assertThrows(
                Rejected.class,
                () -> ModuleZip.read(whole().with("foundations/media/door.svg", "<svg onload='x()'/>")
                        .bytes()));
        assertEquals(
                "“media/door.svg” is not a picture that can be taken: the drawing has the script “onload”; take it out.",
                Language.EN.say(script.key(), script.values().toArray()));
        assertTrue(
                Language.FR
                        .say(script.key(), script.values().toArray())
                        .contains("le dessin contient le script «\u00a0onload\u00a0»"),
                script.key());
        Rejected other = assertThrows(
                Rejected.class,
                () -> ModuleZip.read(
                        whole().with("foundations/media/door.jpg", PNG).bytes()));
        assertTrue(
                Language.EN.say(other.key(), other.values().toArray()).contains("not of the kind its name says"),
                other.key());
    }

    @Test
    void aDrawingThatOnlyDraws() {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>Door</title><defs><linearGradient"
                        + " id='a'><stop offset='0' stop-color='#fff'/></linearGradient></defs><rect fill='url(#a)'"
                        + " width='9' height='9'/><use href='#a'/></svg>";
        assertEquals(
                1,
                ModuleZip.read(whole().with("foundations/media/door.svg", svg).bytes())
                        .media()
                        .size());
    }

    @Test
    void namesThatDifferOnlyByCase() {
        refused("sameButForCase", whole().with("foundations/Module.yaml", "x"));
        refused("sameButForCase", whole().with("Foundations/module.yaml", "x"));
    }

    @Test
    void aNameThatStandsTwice() {
        refused("twice", whole().with("foundations/module.yaml", "x"));
    }

    @Test
    void withoutItsFolder() {
        Zips zip = new Zips();
        WHOLE.texts().forEach(zip::with);
        refused("noFolder", new Zips().with("module.yaml", "x"));
        refused("noFolder", whole().with("readme.md", "x"));
        refused("twoFolders", whole().with("other/module.yaml", "x"));
        refused("noFolder", zip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foundations-main/foundations", "main/foundations", "Les modules/foundations"})
    void withAFolderAroundItsFolder(String folder) {
        Zips zip = new Zips();
        WHOLE.texts().forEach((path, text) -> zip.with(folder + "/" + path, text));
        refused("tooDeep", zip);
        refused("tooDeep", zip.with(folder.replaceFirst("/.*", "/README.md"), "x"));
    }

    @Test
    void whatTurnsTheWritingOfANameIsNotRepeated() {
        Rejected refusal = assertThrows(
                Rejected.class,
                () -> ModuleZip.read(
                        whole().with("foundations/lessons/\u202eexe.md", "x").bytes()));
        assertEquals("foundations/lessons/?exe.md", refusal.values().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "Foundations", "found_ations", "-foundations", "fondé", "found ations"})
    void aFolderThatIsNoSlug(String folder) {
        refused("folderName", new Zips().with(folder + "/module.yaml", "x"));
    }

    @Test
    void namesAndContentsThatAreNotUtf8() {
        refused("nameNotUtf8", new Zips().namesIn(StandardCharsets.ISO_8859_1).with("foundations/leçon.en.md", "x"));
        refused(
                "notText",
                whole().with("foundations/lessons/90-extra.fr.md", "leçon".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anEncryptedFile() {
        byte[] zip = whole().bytes();
        int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[central + 8] |= 1;
        refused("encrypted", zip);
    }

    @Test
    void aTruncatedFile() {
        byte[] zip = whole().bytes();
        for (int length : new int[] {1, 30, zip.length / 2, zip.length - 30, zip.length - 1}) {
            refused("notAZip", Arrays.copyOf(zip, length));
        }
    }

    @Test
    void aDamagedFile() {
        byte[] zip = whole().bytes();
        for (int i = 2000; i < 2400; i++) {
            zip[i] ^= 0x5a;
        }
        assertThrows(Rejected.class, () -> ModuleZip.read(zip));
    }

    @Test
    void noZipAtAll() {
        refused("notAZip", "module: foundations".getBytes(StandardCharsets.UTF_8));
        refused("notAZip", PNG);
    }

    @Test
    void nothingAtAll() {
        refused("empty", new byte[0]);
        refused("empty", new Zips());
        refused("empty", new Zips().with("__MACOSX/x", "x"));
    }

    @Test
    void moreThanAZipMayWeigh() {
        refused("tooLarge", new byte[ModuleZip.MOST_BYTES + 1]);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
