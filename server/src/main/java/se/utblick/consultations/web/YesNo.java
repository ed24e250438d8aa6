package se.utblick.consultations.web;

/** The answer to a question of yes or no, which must be given and is not a box left empty. */
enum YesNo {
    NO,
    YES;

    static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }
}
