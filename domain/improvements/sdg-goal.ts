import type { Localized } from '../language/language.ts'

/** A target of a sustainable development goal, as in `5.1` or `5.a`, in short words. */
export type SdgTarget = Readonly<{ id: string; name: Localized }>

/** A sustainable development goal with those of its targets that can be chosen here. */
export type SdgGoal = Readonly<{ number: number; name: Localized; targets: readonly SdgTarget[] }>
