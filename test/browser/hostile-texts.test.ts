import { proveHostileTexts } from './prove-hostile-texts.ts'

/** Some of each kind; all of them in test/long. */
proveHostileTexts(13)
