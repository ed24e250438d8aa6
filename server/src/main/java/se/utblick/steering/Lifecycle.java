package se.utblick.steering;

import static se.utblick.organisation.Role.HEAD_OF_UNIT;
import static se.utblick.organisation.Role.REGISTRAR;
import static se.utblick.organisation.Role.SECRETARY;
import static se.utblick.organisation.Role.STRATEGIST;
import static se.utblick.steering.DocumentState.DRAFT;
import static se.utblick.steering.DocumentState.DUE_FOR_REVIEW;
import static se.utblick.steering.DocumentState.EXPIRED;
import static se.utblick.steering.DocumentState.FOR_DECISION;
import static se.utblick.steering.DocumentState.IN_CONSULTATION;
import static se.utblick.steering.DocumentState.IN_FORCE;
import static se.utblick.steering.DocumentState.OUT_FOR_COMMENT;
import static se.utblick.steering.DocumentState.REPEALED;
import static se.utblick.steering.DocumentState.REPLACED;
import static se.utblick.steering.DocumentState.UNDER_REVIEW;
import static se.utblick.steering.DocumentState.WITHDRAWN;
import static se.utblick.steering.Move.*;

import java.util.List;
import java.util.Set;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;

/** The whole life of each kind of steering document, as one table: what follows on what, who may, and what it takes. */
public enum Lifecycle {
    OF_A_POLICY(
            to(OUT_FOR_COMMENT, SEND_FOR_COMMENT)
                    .from(DRAFT)
                    .by(STRATEGIST)
                    .needs(Need.TEXT, Need.OWNER, Need.ASKED, Need.ANSWER_BY),
            to(FOR_DECISION, PUT_TO_DECISION)
                    .from(DRAFT, OUT_FOR_COMMENT)
                    .by(STRATEGIST, SECRETARY)
                    .needs(Need.TEXT, Need.OFFICIAL_LETTER, Need.BOARD_OPINION, Need.REGISTRY_NUMBER),
            to(IN_FORCE, ADOPT).from(FOR_DECISION).by(REGISTRAR, SECRETARY),
            to(DRAFT, REMIT).from(FOR_DECISION).by(SECRETARY),
            to(UNDER_REVIEW, BEGIN_REVIEW).from(IN_FORCE).by(STRATEGIST).needs(Need.REVIEW_ASSIGNMENT),
            to(IN_FORCE, END_REVIEW).from(UNDER_REVIEW).by(STRATEGIST).needs(Need.NO_CHANGE_BECAUSE),
            to(REPLACED, REPLACE).from(IN_FORCE, UNDER_REVIEW),
            to(REPEALED, REPEAL).from(IN_FORCE, UNDER_REVIEW).by(REGISTRAR),
            to(WITHDRAWN, WITHDRAW).from(DRAFT, OUT_FOR_COMMENT).by(STRATEGIST).needs(Need.WITHDRAWN_BECAUSE)),

    OF_A_GOAL_DOCUMENT(
            to(IN_CONSULTATION, CONSULT_THE_COUNTY)
                    .from(DRAFT)
                    .by(STRATEGIST)
                    .needs(Need.TEXT, Need.MUNICIPALITY_ASKED, Need.AUTHORITY_ASKED, Need.BUSINESS_ASKED),
            to(FOR_DECISION, PUT_TO_DECISION)
                    .from(IN_CONSULTATION)
                    .by(STRATEGIST)
                    .needs(Need.TEXT, Need.CONSULTATION_REPORT, Need.BOARD_OPINION),
            to(IN_FORCE, ADOPT).from(FOR_DECISION).by(REGISTRAR),
            to(DRAFT, REMIT).from(FOR_DECISION).by(SECRETARY),
            to(REPLACED, REPLACE).from(IN_FORCE),
            to(REPEALED, REPEAL).from(IN_FORCE).by(REGISTRAR),
            to(WITHDRAWN, WITHDRAW).from(DRAFT, IN_CONSULTATION).by(STRATEGIST).needs(Need.WITHDRAWN_BECAUSE)),

    OF_A_PROGRAMME_OR_GUIDELINE(
            to(FOR_DECISION, PUT_TO_DECISION)
                    .from(DRAFT)
                    .by(STRATEGIST, HEAD_OF_UNIT)
                    .needs(Need.TEXT, Need.AREA, Need.GOALS_SERVED, Need.OWNER, Need.VALIDITY),
            to(IN_FORCE, ADOPT).from(FOR_DECISION).by(REGISTRAR, SECRETARY),
            to(DRAFT, REMIT).from(FOR_DECISION).by(SECRETARY),
            to(DUE_FOR_REVIEW, FALL_DUE).from(IN_FORCE),
            to(EXPIRED, RUN_OUT).from(IN_FORCE, DUE_FOR_REVIEW),
            to(IN_FORCE, EXTEND).from(DUE_FOR_REVIEW, EXPIRED).by(REGISTRAR),
            to(REPLACED, REPLACE).from(IN_FORCE, DUE_FOR_REVIEW, EXPIRED),
            to(REPEALED, REPEAL).from(IN_FORCE, DUE_FOR_REVIEW, EXPIRED).by(REGISTRAR),
            to(WITHDRAWN, WITHDRAW).from(DRAFT).by(STRATEGIST, HEAD_OF_UNIT).needs(Need.WITHDRAWN_BECAUSE));

    /**
     * A row of the table.
     *
     * @param by the roles that may take the step; nobody may when it follows by itself
     */
    public record Transition(Move move, Set<DocumentState> from, DocumentState to, List<Role> by, List<Need> needs) {

        public Transition {
            from = Set.copyOf(from);
            by = List.copyOf(by);
            needs = List.copyOf(needs);
        }

        public boolean mayBeTakenBy(Actor actor) {
            return by.stream().anyMatch(actor.roles()::contains);
        }

        Transition from(DocumentState... states) {
            return new Transition(move, Set.of(states), to, by, needs);
        }

        Transition by(Role... roles) {
            return new Transition(move, from, to, List.of(roles), needs);
        }

        Transition needs(Need... all) {
            return new Transition(move, from, to, by, List.of(all));
        }
    }

    private final List<Transition> table;

    Lifecycle(Transition... table) {
        this.table = List.of(table);
    }

    public static Lifecycle of(DocumentKind kind) {
        return switch (kind) {
            case POLICY -> OF_A_POLICY;
            case GOAL_DOCUMENT -> OF_A_GOAL_DOCUMENT;
            case PROGRAMME, GUIDELINE -> OF_A_PROGRAMME_OR_GUIDELINE;
        };
    }

    public List<Transition> table() {
        return table;
    }

    /** The steps that can be taken from a state, by somebody; those that follow by themselves are left out. */
    public List<Transition> next(DocumentState state) {
        return table.stream()
                .filter(row -> row.from().contains(state) && !row.by().isEmpty())
                .toList();
    }

    private static Transition to(DocumentState to, Move move) {
        return new Transition(move, Set.of(), to, List.of(), List.of());
    }
}
