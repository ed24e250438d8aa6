package se.utblick.topics;

/** Which topic: a short code that lasts, such as {@code miljo}. */
public record TopicId(String code) {}
