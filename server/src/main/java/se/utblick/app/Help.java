package se.utblick.app;

/** What {@code ./utblick --help} says. */
final class Help {

    static final String TEXT = """
            Utblick: international work, from policy to result.

              ./utblick                    run it; it says where when it is ready

            Options, all with a value in the environment too:
              --port N                     the port to answer on (8080; UTBLICK_PORT)
              --host ADDRESS               the address to answer on (127.0.0.1; UTBLICK_HOST)
              --data DIR                   where everything is kept (.utblick/data; UTBLICK_DATA)
              --database-url URL           use this PostgreSQL 15 or later instead of one of our own
                                           (jdbc:postgresql://…; UTBLICK_DATABASE_URL)
              --no-example                 start empty, without example content
            Letters need UTBLICK_ADDRESS, UTBLICK_SMTP_HOST and UTBLICK_SMTP_FROM: see docs/operate.md.

            Tools, beside a running Utblick or without one:
              ./utblick add-person EMAIL ROLE NAME     let somebody in; prints their first password
              ./utblick import all PLACE                bring in everything recorded that is known by its
                                                       looks; Ctrl-C breaks off without loss
              ./utblick import g0v PLACE                bring in published documents from g0v
              ./utblick import funding-tenders PLACE    bring in EU calls
              ./utblick import feed PLACE               bring in saved RSS and Atom feeds;
                                                       a place is a file, a folder or an archive
              ./utblick import eurovoc FILE…           bring in EuroVoc: SKOS, or JSON Lines
              ./utblick import topic-mapping FILE      which of its concepts belong to our areas
              ./utblick evaluate topics --train F --test F
                                                       how well topics are suggested
              ./utblick add-source ADDRESS NAME        read a feed by its address from now on
              ./utblick collect                        read the feeds that are due
              ./utblick collect-mail                   take in what was mailed to the watch's own address
              ./utblick rebuild-search                 build the search index anew, while all goes on
              ./utblick verify-journal                 prove the journal whole, or name the first broken row
              ./utblick remove-example                 take out the example content, all of it

            Ctrl-C stops it, and its database with it.""";

    private Help() {}
}
