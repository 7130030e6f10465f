/** The languages of the product. Swedish is the first; English is complete. */
export type Language = 'sv' | 'en'

/** A text that exists in every language of the product. */
export type Localized = Readonly<Record<Language, string>>
