package se.utblick.watch.connect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

/** The sources that can be switched on. Each is asked as its keepers or its users have written; none is asked by itself. */
public final class KnownSources {

    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Bilingual COMMISSION = new Bilingual(
            "Europeiska kommissionen; får återanvändas om källan anges (beslut 2011/833/EU)",
            "European Commission; may be reused if the source is named (Decision 2011/833/EU)");

    private static final Bilingual GOVERNMENT = new Bilingual(
            "Regeringskansliet; hämtas från Civic Tech Swedens spegel g0v.se",
            "Government Offices of Sweden; fetched from g0v.se, the mirror kept by Civic Tech Sweden");

    public static final List<KnownSource> ALL = List.of(
            government(
                    "remisser",
                    new Bilingual("Regeringens remisser", "Referrals of the Swedish Government"),
                    new Bilingual(
                            "Remisser från regeringen.se de senaste fyra månaderna, med sista dag att svara",
                            "Referrals from regeringen.se of the last four months, with the last day to answer")),
            government(
                    "faktapromemoria",
                    new Bilingual("Regeringens faktapromemorior", "Fact memoranda of the Swedish Government"),
                    new Bilingual(
                            "Regeringens hållning till nya EU-förslag, några veckor efter förslaget",
                            "The Government’s position on new EU proposals, some weeks after each")),
            government(
                    "kommenterade-dagordningar",
                    new Bilingual("Regeringens kommenterade dagordningar", "Annotated Council agendas"),
                    new Bilingual(
                            "Sveriges hållning inför varje möte i EU:s ministerråd",
                            "Sweden’s line before each meeting of the Council")),
            government(
                    "rattsliga-dokument",
                    new Bilingual("Regeringens rättsliga dokument", "Legal documents of the Swedish Government"),
                    new Bilingual(
                            "Utredningar, promemorior, direktiv och propositioner de senaste fyra månaderna",
                            "Inquiries, memoranda, terms of reference and bills of the last four months")),
            government(
                    "regeringsuppdrag",
                    new Bilingual("Regeringsuppdrag", "Government commissions to agencies"),
                    new Bilingual(
                            "Vad myndigheter har fått i uppdrag av regeringen de senaste fyra månaderna",
                            "What agencies have been charged with by the Government in the last four months")),
            government(
                    "rapporter",
                    new Bilingual("Regeringens rapporter", "Reports from the Swedish Government"),
                    new Bilingual(
                            "Rapporter från regeringen och dess utredare de senaste fyra månaderna",
                            "Reports from the Government and its inquiries of the last four months")),
            government(
                    "pressmeddelanden",
                    new Bilingual("Regeringens pressmeddelanden", "Press releases of the Swedish Government"),
                    new Bilingual(
                            "Nyheter från regeringen; många av dem utan betydelse för en region",
                            "News from the Government; much of it of no consequence to a region")),
            known(
                    "funding-tenders",
                    new Bilingual("EU:s portal för utlysningar", "EU Funding and Tenders portal"),
                    new Bilingual(
                            "Öppna och kommande utlysningar i de EU-program som en region kan söka",
                            "Open and forthcoming calls of the EU programmes that a region can take part in"),
                    COMMISSION,
                    "https://api.tech.ec.europa.eu/search-api/prod/rest/search",
                    Duration.ofHours(24),
                    160),
            known(
                    "have-your-say",
                    new Bilingual("Kom med synpunkter", "Have Your Say"),
                    new Bilingual(
                            "Kommissionens initiativ som går att lämna synpunkter på just nu, med sista dag",
                            "The Commission’s initiatives that can be answered just now, with their last days"),
                    COMMISSION,
                    "https://ec.europa.eu/info/law/better-regulation",
                    Duration.ofHours(12),
                    160),
            known(
                    "riksdagen",
                    new Bilingual("Riksdagens öppna data", "The Riksdag’s open data"),
                    new Bilingual(
                            "EU-dokument, faktapromemorior och EU-nämndens handlingar",
                            "EU documents, fact memoranda and papers of the Committee on EU Affairs"),
                    new Bilingual("Sveriges riksdag; får fritt återanvändas", "The Riksdag of Sweden; free to reuse"),
                    "https://data.riksdagen.se",
                    Duration.ofHours(2),
                    200),
            known(
                    "cellar",
                    new Bilingual(
                            "Kommissionens förslag och meddelanden", "Proposals and communications of the Commission"),
                    new Bilingual(
                            "Nya förslag och meddelanden från EU:s publikationsbyrå, med text på svenska eller engelska",
                            "New proposals and communications from the EU Publications Office, with text in Swedish or English"),
                    new Bilingual(
                            "Europeiska unionens publikationsbyrå; CC BY 4.0",
                            "Publications Office of the EU; CC BY 4.0"),
                    "https://publications.europa.eu",
                    Duration.ofHours(24),
                    160),
            known(
                    "cellar-cor",
                    new Bilingual("Europeiska regionkommitténs yttranden", "Opinions of the Committee of the Regions"),
                    new Bilingual(
                            "Nya yttranden från regionernas egen kammare, med text på svenska eller engelska",
                            "New opinions of the regions’ own chamber, with text in Swedish or English"),
                    new Bilingual(
                            "Europeiska unionens publikationsbyrå; CC BY 4.0",
                            "Publications Office of the EU; CC BY 4.0"),
                    "https://publications.europa.eu",
                    Duration.ofHours(24),
                    100),
            known(
                    "europarl",
                    new Bilingual("Europaparlamentets öppna data", "The European Parliament’s open data"),
                    new Bilingual(
                            "Vad som händer härnäst i de EU-ärenden som någon här har sparat",
                            "What happens next in the EU procedures that somebody here has kept"),
                    new Bilingual("Europaparlamentet; CC BY 4.0", "European Parliament; CC BY 4.0"),
                    "https://data.europarl.europa.eu/api/v2",
                    Duration.ofHours(24),
                    300),
            known(
                    "oeil",
                    new Bilingual(
                            "Europaparlamentets ärendeöversikt (OEIL)",
                            "Legislative Observatory of the European Parliament (OEIL)"),
                    new Bilingual(
                            "Hur långt de EU-ärenden har kommit som någon här har sparat, med parlamentets egna ord",
                            "How far the EU procedures have come that somebody here has kept, in Parliament’s own words"),
                    new Bilingual(
                            "Europaparlamentet; får återanvändas om källan anges",
                            "European Parliament; may be reused if the source is named"),
                    "https://oeil.europarl.europa.eu/oeil/en",
                    Duration.ofHours(24),
                    200),
            known(
                    "presscorner",
                    new Bilingual("Kommissionens pressmeddelanden", "Press releases of the Commission"),
                    new Bilingual(
                            "Tidiga nyheter, många av dem utan betydelse för en region",
                            "Early news, much of it of no consequence to a region"),
                    COMMISSION,
                    "https://ec.europa.eu/commission/presscorner",
                    Duration.ofHours(1),
                    20),
            known(
                    "ted",
                    new Bilingual("TED, offentliga upphandlingar", "TED, public procurement"),
                    new Bilingual(
                            "Upphandlingar som ska utföras i Västernorrland",
                            "Procurement to be carried out in Västernorrland"),
                    new Bilingual(
                            "Europeiska unionens publikationsbyrå; får återanvändas om källan anges",
                            "Publications Office of the EU; may be reused if the source is named"),
                    "https://api.ted.europa.eu/v3",
                    Duration.ofHours(24),
                    60));

    public static Optional<KnownSource> of(String kind) {
        return ALL.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    private static KnownSource government(String section, Bilingual name, Bilingual gives) {
        var kind = GovernmentPages.SOURCES + section;
        return known(kind, name, gives, GOVERNMENT, "https://g0v.se", Duration.ofHours(12), 200);
    }

    private static KnownSource known(
            String kind,
            Bilingual name,
            Bilingual gives,
            Bilingual credit,
            String address,
            Duration every,
            int requests) {
        // The search of calls must be gone through twice in one go, or nobody knows that nothing was missed.
        var lasts = kind.equals("funding-tenders") ? Duration.ofMinutes(5) : SHORT;
        return new KnownSource(kind, name, gives, credit, address, every, SECOND, lasts, requests, false);
    }

    private KnownSources() {}
}
