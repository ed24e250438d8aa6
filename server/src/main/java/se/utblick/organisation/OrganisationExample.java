package se.utblick.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleChapter;

/** The example's units, functions, bodies, and one person for each role. */
@Component
class OrganisationExample implements ExampleChapter {

    private static final Map<String, BodyKind> KINDS = Map.ofEntries(
            Map.entry("brussels_office", BodyKind.OFFICE),
            Map.entry("national_office", BodyKind.OFFICE),
            Map.entry("political_network", BodyKind.POLITICAL_NETWORK),
            Map.entry("interest_organisation", BodyKind.INTEREST_ORGANISATION),
            Map.entry("thematic_network", BodyKind.THEMATIC_NETWORK),
            Map.entry("office_network", BodyKind.THEMATIC_NETWORK),
            Map.entry("business_support", BodyKind.THEMATIC_NETWORK),
            Map.entry("national_association", BodyKind.INTEREST_ORGANISATION),
            Map.entry("nordic_cooperation", BodyKind.COOPERATION),
            Map.entry("infrastructure_cooperation", BodyKind.COOPERATION),
            Map.entry("eu_body", BodyKind.EU_BODY),
            Map.entry("programme", BodyKind.PROGRAMME),
            Map.entry("programme_body", BodyKind.PROGRAMME_BODY),
            Map.entry("authority", BodyKind.AUTHORITY),
            Map.entry("municipal_association", BodyKind.COUNTY_ACTOR),
            Map.entry("municipalities", BodyKind.COUNTY_ACTOR),
            Map.entry("university", BodyKind.COUNTY_ACTOR),
            Map.entry("business", BodyKind.COUNTY_ACTOR));

    private static final Map<String, BodyKind> DECIDING = Map.of(
            "rf", BodyKind.COUNCIL,
            "rs", BodyKind.BOARD,
            "rsau", BodyKind.WORKING_COMMITTEE,
            "run", BodyKind.COMMITTEE);

    private final OrganisationStore store;
    private final PersonStore people;
    private final JdbcClient jdbc;

    OrganisationExample(JdbcClient jdbc) {
        this.store = new OrganisationStore(jdbc);
        this.people = new PersonStore(jdbc);
        this.jdbc = jdbc;
    }

    @Override
    public int row() {
        return 2;
    }

    @Override
    public void load(ExampleBook book) {
        var plan = book.read("action_plan.yaml");
        plan.entries("units").forEach(unit -> store.add(unit(unit)));
        functions(plan).forEach((code, name) -> store.addUnlessThere(new Function(code, name)));
        bodies(book).forEach(store::add);
        examplePeople().forEach(person -> people.add(person, ""));
    }

    @Override
    public void remove(ExampleBook book) {
        jdbc.sql("delete from organisation.person where example").update();
        for (var table : List.of("body", "unit")) {
            removeUnlessUsed(table, "id", ids(book, table));
        }
        removeUnlessUsed(
                "function",
                "code",
                List.copyOf(functions(book.read("action_plan.yaml")).keySet()));
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        return List.of(
                Sentence.of("organisation.example.units", there("unit", ids(book, "unit"))),
                Sentence.of("organisation.example.bodies", there("body", ids(book, "body"))),
                Sentence.of(
                        "organisation.example.people", people.examplePeople().size()));
    }

    private int there(String table, List<UUID> ids) {
        return jdbc.sql("select count(*) from organisation." + table + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** One at a time, each tried on its own: what real content has come to rest on stays. */
    private void removeUnlessUsed(String table, String key, List<?> keys) {
        for (var one : keys) {
            jdbc.sql("savepoint before_one").update();
            try {
                jdbc.sql("delete from organisation." + table + " where " + key + " = :key")
                        .param("key", one)
                        .update();
            } catch (org.springframework.dao.DataIntegrityViolationException inUse) {
                jdbc.sql("rollback to savepoint before_one").update();
            }
        }
    }

    private static List<UUID> ids(ExampleBook book, String table) {
        return table.equals("unit")
                ? book.read("action_plan.yaml").entries("units").stream()
                        .map(unit -> unit(unit).id().value())
                        .toList()
                : bodies(book).reversed().stream()
                        .map(body -> body.id().value())
                        .toList();
    }

    private static Unit unit(ExampleBook.Entry unit) {
        return new Unit(unitId(unit.text("id")), unit.text("id"), unit.bilingual("name"));
    }

    private static UnitId unitId(String code) {
        return new UnitId(ExampleBook.id("organisation.unit", code));
    }

    /** Every function that has a name, and every other that an objective or an activity belongs to. */
    private static Map<String, Bilingual> functions(ExampleBook.Entry plan) {
        var named = new LinkedHashMap<String, Bilingual>();
        FunctionNames.known().forEach(code -> named.put(code, FunctionNames.of(code)));
        for (var part : List.of("delmal", "activities")) {
            plan.entries(part).forEach(entry -> named.computeIfAbsent(entry.text("owner_role"), FunctionNames::of));
        }
        return named;
    }

    /** Successors before those they succeed, so that each can point at the other. */
    private static List<Body> bodies(ExampleBook book) {
        var found = new ArrayList<Body>();
        for (var body : book.read("bodies.yaml").entries("bodies")) {
            var read = body(body);
            found.add(read.successor().isPresent() ? found.size() : 0, read);
        }
        return found;
    }

    private static Body body(ExampleBook.Entry body) {
        var code = body.text("id");
        var swedish = body.optional("name_sv").orElse(body.text("name"));
        var english = body.optional("name_en").orElse(body.text("name"));
        return new Body(
                new BodyId(ExampleBook.id("organisation.body", code)),
                code,
                new Bilingual(swedish, english),
                DECIDING.getOrDefault(code, KINDS.getOrDefault(body.text("kind"), BodyKind.COOPERATION)),
                body.bilingual("what"),
                // When a body ended is a fact about the world and is not moved with the example's days.
                body.day("valid_to").map(day -> day.minusDays(body.days())),
                body.optional("successor").map(next -> new BodyId(ExampleBook.id("organisation.body", next))));
    }

    private static List<Person> examplePeople() {
        return List.of(
                person("strateg", "Internationell strateg", Set.of("ru"), Role.STRATEGIST, Role.ACTIVITY_OWNER),
                person("bryssel", "Brysselhandläggare", Set.of("ru"), Role.BRUSSELS_OFFICER, Role.ACTIVITY_OWNER),
                person("chef", "Verksamhetschef, Kultur", Set.of("kul"), Role.HEAD_OF_UNIT),
                person("ansvarig", "Aktivitetsansvarig, Kultur", Set.of("kul"), Role.ACTIVITY_OWNER),
                person(
                        "projekt",
                        "Projektledare, Miljö och fastighet",
                        Set.of("mil"),
                        Role.PROJECT_MANAGER,
                        Role.ACTIVITY_OWNER),
                person("medarbetare", "Medarbetare, Folktandvården", Set.of("ftv"), Role.EMPLOYEE),
                person("controller", "Controller", Set.of("eko"), Role.CONTROLLER),
                person("registrator", "Registrator", Set.of("kans"), Role.REGISTRAR),
                person("sekreterare", "Nämndsekreterare", Set.of("kans"), Role.SECRETARY),
                person("stod", "Tjänstemannastöd", Set.of("ru"), Role.SUPPORT_OFFICER),
                person("direktor", "Regiondirektör", Set.of("kans"), Role.DIRECTOR),
                person("ordforande", "Ordförande i regionstyrelsen", Set.of(), Role.CHAIR),
                person("fortroendevald", "Förtroendevald", Set.of(), Role.ELECTED_REPRESENTATIVE),
                person("partner", "Samverkanspart, Kommunförbundet", Set.of(), Role.PARTNER),
                person("forvaltare", "Systemförvaltare", Set.of("it"), Role.ADMINISTRATOR));
    }

    private static Person person(String code, String name, Set<String> units, Role... roles) {
        return new Person(
                new PersonId(ExampleBook.id("organisation.person", code)),
                name + " (exempel)",
                code + "@example.org",
                Set.of(roles),
                units.stream().map(OrganisationExample::unitId).collect(java.util.stream.Collectors.toSet()),
                code.equals("partner")
                        ? Optional.of(new BodyId(ExampleBook.id("organisation.body", "kfvn")))
                        : Optional.empty(),
                true);
    }
}
