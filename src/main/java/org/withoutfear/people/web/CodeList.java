package org.withoutfear.people.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.withoutfear.people.IssuedCode;

/** Codes as a file for a spreadsheet or a mail merge. It begins with a mark by which spreadsheets know UTF-8. */
@ApplicationScoped
class CodeList {

    @Inject
    private Clock clock;

    void send(List<IssuedCode> codes, FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"codes.csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try (Writer writer = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            write(codes, writer);
        }
        faces.responseComplete();
    }

    void write(List<IssuedCode> codes, Writer writer) throws IOException {
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord("employee_id", "username", "name", "unit", "code", "valid_to");
        for (IssuedCode one : codes) {
            csv.writeRecord(
                    guarded(one.employeeId()),
                    guarded(one.username()),
                    guarded(one.name()),
                    guarded(one.unit()),
                    one.code(),
                    one.expiresAt().atZone(clock.getZone()).toLocalDate().toString());
        }
        csv.flush();
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    static String guarded(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
