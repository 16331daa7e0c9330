package jp.shingi.structure.minutes;

/**
 * What became of a place where a turn might open.
 *
 * @param reason why, in words for a person who adds a council
 */
record Judgement(Opening opening, boolean taken, String reason) {}
