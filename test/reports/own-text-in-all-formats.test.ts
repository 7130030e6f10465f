import { proveOwnText } from './prove-own-text.ts'

const sentence = 'Det vi lärde oss av arbetet, i tur och ordning. '

/** A tenth of what may be written; all of it is proved in test/long. */
const length = 5000

proveOwnText([
  ['emoji', 'Bra 👩‍💻🎉 och 中文 ❤️ 🇸🇪 👍🏽.'],
  ['right-to-left', 'שלום עולם 123 العربية'],
  ['bidi overrides', 'Före \u202Eesrever\u202C efter \u2066isolerat\u2069 \u200Fslut'],
  ['5,000 characters in paragraphs', `${sentence.repeat(8)}\n\n`.repeat(20).slice(0, length).trim()],
  ['5,000 characters in one paragraph', sentence.repeat(110).slice(0, length).trim()],
  ['5,000 characters in one word', 'å'.repeat(length)],
  ['2,500 emoji in one word', '🎉'.repeat(length / 2)],
  [
    'pasted HTML',
    '<script>alert(1)</script><p class=MsoNormal>Från <b>Word</b><o:p>&nbsp;</o:p>&amp;</p><!--[if mso]> <![endif]--> ]]> \' "',
  ],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u000Be\u007Ff\u0085g\uFFFEh\uFFFF', ['abcdefgh']],
  ['lone surrogates', 'En \uD83D halv \uDE00 och en hel 😀', ['En \uFFFD halv \uFFFD och en hel 😀']],
  ['line breaks of three kinds', 'ett\r\ntvå\rtre\n\n\n \n fyra\tfem', ['ett\ntvå\ntre', 'fyra\tfem']],
  ...[
    '=1+1',
    '+46 8 123',
    '-2+3',
    '@SUM(A1)',
    '=HYPERLINK("http://x.se","klicka")',
    "=cmd|' /C calc'!A0",
    '＝1+1',
  ].map((body) => [`the formula beginning ${body}`, body] as const),
  [
    'formula beginnings in every paragraph',
    '= en\n\n- två\n\n+ tre\n\n@ fyra',
    ['= en', '- två', '+ tre', '@ fyra'],
  ],
  ['what Excel reads as signs of its own', "#REF! _x0041_ &L&P '= #N/A"],
  ['an error value of Excel', '#DIV/0!'],
  [
    'Typst markup',
    '#set page(fill: red) #read("/etc/passwd") = Rubrik *fet* _kursiv_ $x^2$ @ref <märke> // bort /* bort */ `kod` \\ ~ -- #"a"',
  ],
  ['Typst code that ends a string', '") #panic("x") #("'],
  ['JSON', '{"replaced":false,"kind":"notice"} \\u0000 \\"'],
  ['what a Word library takes for a placeholder', '{{namn}} {rId1} { PAGE } MERGEFIELD'],
])
