package no.retning.formats.svg;

/** The colours of an image that stands alone: by day or by night. */
public enum Palette {
    LIGHT(
            "#ffffff", "#1e2226", "#59636e", "#d5d9dd", "#1e2226", "#1f4e8c", "#9a5b00", "#1b7440", "#6b3fa0",
            "#0b7480", "#59636e", "#dce8f5", "#b5cfea", "#8ab2dc", "#3b74b0", "#1f4e8c", "#1e2226", "#ffffff"),
    DARK(
            "#16191c", "#eceef0", "#a9b2bb", "#3c4248", "#eceef0", "#8db7f0", "#e8b25c", "#6fcf94", "#c3a5f0",
            "#6fd0dc", "#a9b2bb", "#22364d", "#2c4f78", "#3a6699", "#82aee0", "#b3d2f7", "#ffffff", "#16191c");

    private final String[] colours;

    Palette(String... colours) {
        this.colours = colours;
    }

    /** As in {@code #1f4e8c}. */
    public String colour(Tone tone) {
        return colours[tone.ordinal()];
    }
}
