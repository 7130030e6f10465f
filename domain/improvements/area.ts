import type { Localized } from '../language/language.ts'

/** An area of service in which improvements are made, such as elderly care or the budget. */
export type Area = Readonly<{ id: string; name: Localized }>
