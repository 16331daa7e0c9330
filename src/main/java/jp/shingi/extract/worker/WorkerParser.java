package jp.shingi.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Our readers as Tika's pipes see them: a parser of everything, whose answer is one value of metadata. */
public final class WorkerParser implements Parser {
    /** The key of the answer. */
    public static final String ANSWER = "shingi:answer";

    private static final long serialVersionUID = 1;

    /** Made by Tika from its configuration. */
    public WorkerParser() {}

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.OCTET_STREAM);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        var task = context.get(Task.class);
        if (task == null || !(stream instanceof TikaInputStream input)) throw new TikaException("no task was given");
        try {
            metadata.set(ANSWER, Watched.read(input.getPath(), task).toJson());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TikaException("interrupted", e);
        }
    }
}
