/** A picture or another file, as somebody shares it with a message: its name and its media type. */
export type SharedFile = { name: string; type: string };
