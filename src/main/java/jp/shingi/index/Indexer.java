package jp.shingi.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.Stored;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Brings an index up to date with a corpus: only what changed is written again.
 *
 * <p>All changes become visible at once, with the one commit at the end; until then, and after a kill, readers see the state before.
 * Memory holds the documents in work and a buffer of {@value #BUFFER_MB} MB.
 */
public final class Indexer {
    static final double BUFFER_MB = 64;

    private final Path folder;
    private final int jobs;
    private final IntConsumer progress;

    /**
     * @param folder of the index; made if absent
     * @param jobs how many documents are worked on at once
     * @param progress is told how many documents have been looked at so far
     */
    public Indexer(Path folder, int jobs, IntConsumer progress) {
        this.folder = folder;
        this.jobs = Math.max(1, jobs);
        this.progress = progress;
    }

    /**
     * @param rebuild whether everything is written again, changed or not
     * @throws IOException if the corpus cannot be read, the index not written, or another process is writing to it
     */
    public IndexReport update(Corpus corpus, boolean rebuild) throws IOException {
        var analysis = Analysis.with(corpus.root().resolve("dictionary.tsv"));
        List<Stored> stored;
        try (var all = corpus.stored()) {
            stored = all.toList();
        }
        Files.createDirectories(folder);
        var reason = rebuild ? Optional.of("as asked") : staleness(analysis);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, settings(analysis, reason.isPresent()))) {
            var update = new IndexUpdate(writer, analysis, stored, corpus.cases());
            var report = update.run(jobs, progress, reason);
            writer.setLiveCommitData(Stamp.of(analysis).data().entrySet());
            writer.commit();
            return report;
        } catch (LockObtainFailedException e) {
            throw new IOException(
                    "another process is writing to " + folder + "; wait for it to end, then try again", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Why the index cannot be brought up to date but must be made anew; empty where it can, or where there is none yet. */
    private Optional<String> staleness(Analysis analysis) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) return Optional.empty();
            try (var reader = DirectoryReader.open(directory)) {
                var stamp = Stamp.of(reader);
                if (stamp.fields() != Stamp.FIELDS) return Optional.of("it was made by another version of Shingi");
                return stamp.analysis().equals(analysis.stamp())
                        ? Optional.empty()
                        : Optional.of("the dictionaries or the analysis of words have changed");
            }
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return Optional.of("it was made by another version of Lucene");
        } catch (CorruptIndexException e) {
            return Optional.of("it was damaged");
        }
    }

    private static IndexWriterConfig settings(Analysis analysis, boolean anew) {
        return new IndexWriterConfig(analysis.perField())
                .setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCodec(new SmallChunksCodec())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }
}
