package se.utblick.organisation;

import java.util.Map;
import java.util.Set;
import se.utblick.kernel.Bilingual;

/** What the example's functions are called. */
final class FunctionNames {

    private static final Map<String, Bilingual> NAMES = Map.ofEntries(
            entry("internationell_strateg", "Internationell strateg", "International strategist"),
            entry("brysselhandlaggare", "Brysselhandläggare", "Brussels officer"),
            entry("kanslichef", "Kanslichef", "Head of office"),
            entry("regiondirektor", "Regiondirektör", "Regional director"),
            entry("strateg_infrastruktur", "Strateg infrastruktur", "Infrastructure strategist"),
            entry("strateg_kollektivtrafik", "Strateg kollektivtrafik", "Public transport strategist"),
            entry("strateg_innovation", "Strateg innovation", "Innovation strategist"),
            entry("strateg_miljo", "Strateg miljö", "Environment strategist"),
            entry("strateg_energi", "Strateg energi", "Energy strategist"),
            entry("strateg_halsa", "Strateg hälsa", "Health strategist"),
            entry("strateg_kultur", "Strateg kultur", "Culture strategist"),
            entry("strateg_kompetens", "Strateg kompetensförsörjning", "Skills strategist"),
            entry("eu_finansieringsradgivare", "EU-finansieringsrådgivare", "EU funding adviser"),
            entry("naringslivsutvecklare", "Näringslivsutvecklare", "Business developer"),
            entry("fou_chef", "FoU-chef", "Head of research"),
            entry("hr_chef", "HR-chef", "Head of HR"),
            entry("kommunikator", "Kommunikatör", "Communications officer"),
            entry("kulturchef", "Kulturchef", "Head of culture"),
            entry("controller", "Controller", "Controller"),
            entry("registrator", "Registrator", "Registrar"),
            entry("namndsekreterare", "Nämndsekreterare", "Committee secretary"),
            entry("projektledare", "Projektledare", "Project manager"),
            entry("verksamhetschef", "Verksamhetschef", "Head of unit"),
            entry("fortroendevald_efns", "Förtroendevald i EFNS", "Elected representative in EFNS"));

    static Bilingual of(String code) {
        return NAMES.getOrDefault(code, new Bilingual(code, code));
    }

    /** Every function there is a name for. */
    static Set<String> known() {
        return NAMES.keySet();
    }

    private static Map.Entry<String, Bilingual> entry(String code, String sv, String en) {
        return Map.entry(code, new Bilingual(sv, en));
    }

    private FunctionNames() {}
}
