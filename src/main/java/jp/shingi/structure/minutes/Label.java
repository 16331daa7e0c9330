package jp.shingi.structure.minutes;

import java.util.Optional;
import jp.shingi.model.Role;

/**
 * What stands in a marker's place, read as a speaker.
 *
 * @param speaker as published, without signs and letter spacing
 * @param name the person, where the label names one
 * @param strength how surely these words name a speaker, whatever stands around them
 */
record Label(String speaker, Optional<String> name, Role role, Strength strength) {

    /** From words that name a speaker anywhere to words that may be anything. */
    enum Strength {
        /** A role word of a person or of all: 会長, 門倉委員, 22番. */
        SURE,
        /** A person: with 君, 氏, さん, or of the attendance list. */
        PERSON,
        /** A letter or number that stands for a person. */
        LETTER,
        /** Question or answer. */
        TURN,
        /** A department or an organisation. */
        BODY,
        /** Short words of another kind. */
        UNKNOWN
    }

    /** Whether the words alone name a speaker. */
    boolean telling() {
        return strength == Strength.SURE || strength == Strength.PERSON;
    }

    /** The label without white space and width: by it the same speaker is known again. */
    String key() {
        return Text.folded(speaker);
    }
}
