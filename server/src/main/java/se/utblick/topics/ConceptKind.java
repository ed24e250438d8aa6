package se.utblick.topics;

/** Whose word a concept is, and how wide. */
public enum ConceptKind {
    /** One of EuroVoc's 21 fields. */
    DOMAIN,
    /** A part of a field in EuroVoc. */
    MICROTHESAURUS,
    /** A word that EuroVoc files acts under. */
    DESCRIPTOR,
    /** A category on regeringen.se. */
    CATEGORY
}
