package org.withoutfear.notification.domain;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Carries messages to a mail server, over one connection for several. Encrypted where the server can, always with a password. */
final class Postman implements AutoCloseable {

    private static final String SECONDS = "20000";

    /** The mail server of the city. {@code user} is null for a server that asks for none. */
    record MailServer(String host, int port, String user, String password, String from, String fromName) {}

    private final MailServer server;
    private final Clock clock;
    private final Session session;
    private Transport transport;

    Postman(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        boolean secret = server.user() != null;
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.auth", String.valueOf(secret));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.port() == 465));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(secret && server.port() != 465));
        properties.put("mail.smtp.connectiontimeout", SECONDS);
        properties.put("mail.smtp.timeout", SECONDS);
        properties.put("mail.smtp.writetimeout", SECONDS);
        return properties;
    }

    void deliver(Message.Claimed message) throws MessagingException {
        MimeMessage mail = write(message);
        connect().sendMessage(mail, new Address[] {new InternetAddress(message.address(), true)});
    }

    private MimeMessage write(Message.Claimed message) throws MessagingException {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(server.from(), server.fromName(), "UTF-8"));
            mail.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
            mail.setSubject(message.subject(), "UTF-8");
            mail.setText(message.body(), "UTF-8");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", message.language().locale().toLanguageTag());
            mail.setSentDate(Date.from(clock.instant()));
            mail.saveChanges();
            return mail;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Transport connect() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport("smtp");
            transport.connect(server.user(), server.password());
        }
        return transport;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException gone) {
            transport = null; // the server hung up first: nothing is lost
        }
    }
}
