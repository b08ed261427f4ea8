package dev.syncdesk.device.guide;

import java.util.Collections;
import java.util.List;

/** Reads a step that stands for a whole guide, and puts that guide's steps in its place. */
record SubGuideReader(GuideNotes notes, SubGuides guides, String code, Fields fields) {

    private static final int MAX_CODE = 64;

    static boolean isOne(Fields fields) {
        return "guide".equals(fields.peek("kind"));
    }

    List<Step> read() {
        fields.take("kind");
        int line = fields.line("guide");
        String name = fields.code("guide");
        String solved = next("solved");
        String escalated = fields.has("escalated") ? next("escalated") : null;
        fields.end();
        Guide guide = name.isEmpty() ? null : guides.find(name);
        if (guide == null) {
            notes.problem(line, code + ": there is no published guide " + name);
            return Collections.emptyList();
        }
        return steps(new SubGuide(guide, code, solved, escalated), line);
    }

    private List<Step> steps(SubGuide sub, int line) {
        if (sub.guide().step(sub.guide().start()) instanceof Step.Solve) {
            notes.problem(line, code + ": the guide " + sub.guide().code() + " does nothing");
            return Collections.emptyList();
        }
        List<Step> steps = sub.steps();
        for (Step step : steps) {
            if (step.code().length() > MAX_CODE) {
                notes.problem(line, code + ": the code " + step.code() + " becomes too long");
            }
            notes.step(step.code(), fields.line());
            for (StepLinks.Link link : StepLinks.of(step)) {
                notes.refer(step.code(), link.to(), line);
            }
        }
        return steps;
    }

    private String next(String key) {
        int line = fields.line(key);
        String next = fields.code(key);
        if (!next.isEmpty()) {
            notes.refer(code, next, line);
        }
        return next;
    }
}
