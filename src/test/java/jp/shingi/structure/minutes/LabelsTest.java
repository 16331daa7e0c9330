package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.shingi.model.Role;
import org.junit.jupiter.api.Test;

/** Labels that were once read wrongly. */
class LabelsTest {
    @Test
    void aNumberInACircleBeforeTheRoleIsPartOfTheLabel() {
        assertEquals(Role.MEMBER, label("①委員").role());
        assertEquals("①委員", label("①委員").speaker());
    }

    @Test
    void whatWasDoneIsNoPartOfTheLabel() {
        assertTrue(Labels.read("総務課長（資料により説明）", Known.NOTHING)
                .filter(Label::telling)
                .isEmpty());
        assertEquals(Role.GUEST, label("委託事業者（説明補助）").role());
    }

    @Test
    void aNameStandsBeforeARank() {
        assertEquals(Optional.of("阿久根"), label("阿久根企画官").name());
        assertEquals(Optional.empty(), label("情報主幹").name());
    }

    @Test
    void aQuestionMayHaveANumber() {
        assertEquals(Role.MEMBER, label("問１").role());
        assertEquals(Role.OFFICIAL, label("Ａ２").role());
    }

    private static Label label(String words) {
        return Labels.read(words, Known.NOTHING).orElseThrow();
    }
}
