package jp.shingi.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import jp.shingi.export.Export;
import jp.shingi.export.Format;
import jp.shingi.search.History;
import jp.shingi.web.view.Parameters;

/** Results to take away, whole and streamed. */
final class Downloads {
    private Downloads() {}

    static void search(Visit visit, Format format) throws IOException {
        var request = visit.parameters().search();
        send(
                visit.context(),
                "shingi-search",
                format,
                out -> Export.hits(visit.desk().searcher(), request, format, out));
    }

    static void contractor(Visit visit) throws IOException {
        history(visit, HistoryPages.contractor(visit.desk(), visit.part("name")));
    }

    static void article(Visit visit) throws IOException {
        history(visit, HistoryPages.article(visit.desk(), visit.part("path")));
    }

    private static void history(Visit visit, History history) throws IOException {
        var format = new Parameters(visit.context().queryParamMap())
                .choice("format", Format.CSV, Format.values(), Format::key);
        send(visit.context(), "shingi-history", format, out -> Export.history(history, format, out));
    }

    private static void send(Context context, String name, Format format, Writing writing) throws IOException {
        context.contentType(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.key() + "\"");
        if (context.method() != HandlerType.HEAD) writing.to(context.outputStream());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
