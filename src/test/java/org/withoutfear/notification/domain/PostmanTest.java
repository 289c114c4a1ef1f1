package org.withoutfear.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.withoutfear.notification.domain.Postman.MailServer;
import org.withoutfear.shared.Language;

class PostmanTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Test
    void carriesAccentsAndSaysWhatItIs() throws Exception {
        try (Postman postman = new Postman(server(null), Clock.systemUTC())) {
            postman.deliver(letter("jpoirier@bellerive.example", "Réussi\u00a0: « à vous »"));
            postman.deliver(letter("morourke@bellerive.example", "Two"));
        }
        MimeMessage[] received = MAIL.getReceivedMessages();
        assertEquals(2, received.length);
        assertEquals("Réussi\u00a0: « à vous »", received[0].getSubject());
        assertEquals(
                "Voilà.\r\nDeux lignes.",
                String.valueOf(received[0].getContent()).strip());
        assertEquals("auto-generated", received[0].getHeader("Auto-Submitted")[0]);
        assertEquals("fr-CA", received[0].getHeader("Content-Language")[0]);
        assertEquals("Without Fear <training@bellerive.example>", received[0].getFrom()[0].toString());
    }

    @Test
    void neverSendsAPasswordInTheClear() {
        try (Postman postman = new Postman(server("training"), Clock.systemUTC())) {
            assertThrows(MessagingException.class, () -> postman.deliver(letter("a@bellerive.example", "One")));
        }
    }

    private static MailServer server(String user) {
        return new MailServer(
                "127.0.0.1", MAIL.getSmtp().getPort(), user, user, "training@bellerive.example", "Without Fear");
    }

    private static Message.Claimed letter(String to, String subject) {
        return new Message.Claimed(1, to, subject, "Voilà.\nDeux lignes.", Language.FR);
    }
}
