package org.withoutfear.reporting.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.withoutfear.reporting.CompletionFilter;
import org.withoutfear.reporting.CompletionLine;
import org.withoutfear.reporting.Completions;
import org.withoutfear.shared.CityClock;

/**
 * The completions as a CSV file for people: UTF-8 with a byte order mark, so that spreadsheets read the accents. It is written
 * piece by piece, so that a large city needs no more memory than a small one.
 */
@WebServlet("/hr/completions.csv")
public class CompletionsFile extends HttpServlet {

    private static final int AT_ONCE = 2000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private Completions completions;

    @Inject
    private CompletionRequest filter;

    @Inject
    private CityClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CompletionFilter chosen = filter.filter();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"completions-" + clock.today() + ".csv\"");
        response.getWriter().write(BYTE_ORDER_MARK);
        try (CsvWriter file = CsvWriter.builder().build(response.getWriter())) {
            file.writeRecord(
                    "employee_id",
                    "programme",
                    "module_version",
                    "policy_version",
                    "certified_on",
                    "valid_to",
                    "status",
                    "certificate_number");
            List<CompletionLine> lines = completions.after(chosen, 0, -1, AT_ONCE);
            while (!lines.isEmpty()) {
                lines.forEach(line -> write(file, line));
                CompletionLine last = lines.get(lines.size() - 1);
                lines = completions.after(chosen, last.requirementId(), last.certificateId(), AT_ONCE);
            }
        }
    }

    private static void write(CsvWriter file, CompletionLine line) {
        file.writeRecord(
                cell(line.employeeId()),
                cell(line.programmeCode()),
                cell(line.moduleVersions()),
                cell(line.policyVersion()),
                cell(line.certifiedOn()),
                cell(line.validTo()),
                cell(line.status().toLowerCase(Locale.ROOT)),
                cell(line.certificateNumber()));
    }

    /** A cell that a spreadsheet would take for a formula is made a text. */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
