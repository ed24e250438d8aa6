package se.utblick.networks;

/** The policy's own yardstick: the four needs that offices and networks are there to meet. */
public enum Need {
    MONITORING,
    INFORMATION,
    CONTACTS,
    COMPETENCE
}
