package org.withoutfear.learning.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;

/**
 * Draws the questions of a quiz from the bank: the critical ones always, then those never seen, then those seen least. Whatever is
 * left open, and every order, comes from the seed, so that the same seed and history give the same quiz.
 */
public final class QuizDraw {

    private final TrainingModule module;
    private final Map<String, Integer> timesSeen;
    private final Random random;

    /**
     * @param timesSeen how often this person was shown each question, by slug; a question that is absent was never shown
     */
    public QuizDraw(TrainingModule module, Map<String, Integer> timesSeen, long seed) {
        this.module = module;
        this.timesSeen = timesSeen;
        this.random = new Random(seed);
    }

    public List<DrawnQuestion> questions() {
        List<Question> bank = new ArrayList<>(module.questions());
        shuffle(bank);
        bank.sort(
                Comparator.comparing((Question q) -> !module.criticalQuestions().contains(q.slug()))
                        .thenComparing(q -> timesSeen.getOrDefault(q.slug(), 0)));
        List<Question> drawn = new ArrayList<>(bank.subList(0, Math.min(module.quizQuestions(), bank.size())));
        shuffle(drawn);
        List<DrawnQuestion> placed = new ArrayList<>();
        for (Question question : drawn) {
            placed.add(new DrawnQuestion(placed.size() + 1, question, shuffledOptions(question)));
        }
        return placed;
    }

    private List<Question.Option> shuffledOptions(Question question) {
        List<Question.Option> options = new ArrayList<>(question.options());
        shuffle(options);
        return options;
    }

    /** Fisher and Yates, written out: the order that a seed gives may not change with the library. */
    private void shuffle(List<?> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
    }
}
