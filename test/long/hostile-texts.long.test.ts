import { proveHostileTexts } from '#test/browser/prove-hostile-texts.ts'

/** Every text in every field of the main forms. */
proveHostileTexts(1)
