package se.utblick.networks.web;

import java.util.List;
import java.util.Optional;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipYear;
import se.utblick.networks.Shown;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * The evaluation of one year of a membership, with the year's own figures and events beside the questions.
 *
 * @param criteria what benefit is judged against, the needs first and then the goals that the membership serves
 * @param others the goals that it does not serve, which may be judged too
 */
public record EvaluationFormPage(
        Membership membership,
        MembershipYear year,
        List<Criterion> criteria,
        List<Criterion> others,
        List<Option> scores,
        List<Option> courses,
        Form form,
        Optional<RefusedPage> no,
        Optional<Evaluation> theirs) {

    /**
     * Something that benefit is judged against.
     *
     * @param key what its fields are called by: a need, or a goal's code
     * @param shown what happened in the year that may be pointed at
     */
    public record Criterion(String key, String name, List<Shown> shown) {

        public Criterion {
            shown = List.copyOf(shown);
        }

        public String score() {
            return "score-" + key;
        }

        public String words() {
            return "words-" + key;
        }

        public String evidence() {
            return "evidence-" + key;
        }

        static String value(Shown shown) {
            return value(shown.evidence());
        }

        static String value(Evaluation.Evidence evidence) {
            return evidence.thing().kind() + ":" + evidence.thing().id();
        }

        /** The same, for the template. */
        public String sent(Shown one) {
            return value(one);
        }
    }

    public EvaluationFormPage {
        criteria = List.copyOf(criteria);
        others = List.copyOf(others);
        scores = List.copyOf(scores);
        courses = List.copyOf(courses);
    }

    EvaluationFormPage filled(Form in) {
        return new EvaluationFormPage(membership, year, criteria, others, scores, courses, in, no, theirs);
    }

    EvaluationFormPage refused(RefusedPage page) {
        return new EvaluationFormPage(
                membership, year, criteria, others, scores, courses, form, Optional.of(page), theirs);
    }

    EvaluationFormPage besides(Evaluation saved) {
        return new EvaluationFormPage(
                membership,
                year,
                criteria,
                others,
                scores,
                courses,
                form.with("version", saved.version().number()),
                no,
                Optional.of(saved));
    }

    public String yearText() {
        return Integer.toString(year.year());
    }
}
