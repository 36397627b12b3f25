package no.retning.instance;

/** The text of {@code ./retning help}. */
final class Usage {

    static final String TEXT = """
            Retning: develop, govern and follow up a national e-health strategy

              ./retning [serve] [--port 8080] [--home DIR] [--address 127.0.0.1] [--demo] [--empty]
                    start, and print the address when ready; --port 0 takes a free port, --address opens
                    it to the network, --demo lets one sign in with an example role, --empty leaves a new
                    home without the Norwegian example
              ./retning import KIND FILE... [--dry-run] [--home DIR]
                    read files; all of them land, or none
              ./retning export KIND [ID] [-o FILE] [--home DIR]
                    write one thing, or everything of a kind
              ./retning verify [--home DIR]
                    check that nothing that is kept has been changed behind the journal's back
              ./retning test [CAPABILITY...] [--long]
                    run all tests, or those of some capabilities; --long adds the long ones
              ./retning bench [NAME...] [--json FILE]
                    measure against the peers named in bench/
              ./retning help
                    this text

            The home is ~/.retning unless --home says otherwise. RETNING_DATABASE_URL (with
            RETNING_DATABASE_USER and RETNING_DATABASE_PASSWORD) uses that PostgreSQL, 18 or newer, instead
            of the one kept in the home.

            Exit codes: 0 done, 1 could not be done, 2 wrong usage.
            """;

    private Usage() {}
}
