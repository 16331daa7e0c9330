package jp.shingi.pipeline;

/**
 * How a run reads.
 *
 * @param jobs documents read at the same time
 * @param force whether bytes that this program has read before are read again
 * @param settings what besides the program's rules decides the outcome, as {@code ocr=auto}
 */
public record IngestOptions(int jobs, boolean force, String settings) {
    public IngestOptions {
        if (jobs < 1) throw new IllegalArgumentException("at least one job: " + jobs);
    }
}
