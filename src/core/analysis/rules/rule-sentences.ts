/** The form of the catalog that says what each rule looks for. */

/**
 * A sentence for each rule, by its name. A name that ends in `*` stands for a family ("word-*" for "word-likely"),
 * and the `*` in its sentence for the rest of the name.
 */
export type RuleSentences = Readonly<Record<string, string>>;
