package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.Learning;
import org.withoutfear.learning.LessonView;
import org.withoutfear.learning.Quizzes;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.web.CurrentLanguage;

/** A lesson, with the parts of its module beside it. */
@Named
@RequestScoped
public class LessonPage {

    @Inject
    private Learning learning;

    @Inject
    private Quizzes quizzes;

    @Inject
    private CurrentLanguage language;

    private String module;
    private String lesson;
    private LessonView view;
    private boolean toReread;

    public void load() {
        try {
            view = learning.lesson(module, lesson);
            toReread = quizzes.remedy(module)
                    .filter(remedy -> remedy.awaits(lesson))
                    .isPresent();
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    /** Whether one comes back to a lesson begun before, away from its beginning. */
    public boolean isResumed() {
        return view.place() > 0 && !view.read();
    }

    /** Whether it is to be reread before the next quiz: who has done so says it at its end. */
    public boolean isToReread() {
        return toReread;
    }

    /** The lesson in pieces: its text, and between it what it cites, opening in place. */
    public List<LessonBlock> getBlocks() {
        return LessonBlock.of(language.text(view.lesson().html()), view.clauses());
    }

    public LessonView getView() {
        return view;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
