package org.withoutfear.people.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.withoutfear.people.FeedColumn;
import org.withoutfear.people.FeedKind;
import org.withoutfear.people.HrFeed;
import org.withoutfear.shared.web.CurrentLanguage;

/** What the HR files look like, for whoever makes them for the first time: the columns that the importer reads. */
@Named
@RequestScoped
public class FeedFormat {

    @Inject
    private HrFeed feed;

    @Inject
    private CurrentLanguage language;

    public List<FeedKind> getKinds() {
        return Arrays.asList(FeedKind.values());
    }

    /** The job families that programmes ask for. */
    public String getFamilies() {
        return feed.askedFamilies().families().stream().sorted().collect(Collectors.joining(", "));
    }

    public String header(FeedKind kind) {
        return String.join(separator(), kind.names());
    }

    public String example(FeedKind kind) {
        return kind.columns().stream().map(FeedColumn::example).collect(Collectors.joining(separator()));
    }

    /** Writes a file of this kind that has a header and nobody yet. It begins with a mark by which spreadsheets know UTF-8. */
    void writeEmpty(FeedKind kind, Writer writer) throws IOException {
        writer.write('\ufeff');
        CsvWriter.builder()
                .fieldSeparator(separator().charAt(0))
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer)
                .writeRecord(kind.names())
                .flush();
    }

    /** What a spreadsheet in the reader's language puts between columns; both are read. */
    private String separator() {
        return language.isFrench() ? ";" : ",";
    }
}
