package dev.syncdesk.support.guide;

/** What a new guide begins as: small, and valid but for the finding that it treats. */
final class GuideSkeleton {

    private GuideSkeleton() {}

    static String of(String code) {
        return """
        guide: %s
        languages: [en]
        treats: [battery-low]
        title: {en: "A title for the customer"}
        summary: {en: "What the guide does, in one sentence."}
        start: first
        steps:
          first:
            kind: watch
            until: {signal: battery.percent, atLeast: 20}
            title: {en: "What to do"}
            text: {en: "How to do it, in plain words."}
            answers:
              done: {label: {en: "I have done that"}}
            within: 2h
            next: solved
            missed: person
          solved:
            kind: solve
            text: {en: "It works again."}
          person:
            kind: escalate
            group: Support
            reason: It did not help.
        """
                .formatted(code);
    }
}
