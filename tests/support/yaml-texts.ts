import fc from 'fast-check';

const split = (words: string) => words.split(' ');

/** Values that need no quotation marks, of every type that YAML has for them. */
const WORDS = [
	...split(
		'0 -0 7 007 2700 -1.50 1e3 1_000 0x1F 0o17 5. .5 -.5 .inf -.inf .nan 12345678901234567890',
	),
	...split(
		'true True tRUE false null Null nULL yes no on y 2025 2025-01-13 2024-12/2025-01 ../2025-01',
	),
	...split(
		'2025-01-03~ 2025? 2025-01-13T10:00:00Z 12:30:45 nis kim-jong-un NIS U.S. Łódź 김성 e\u0301',
	),
	...split("https://kbs.example/1?a=b&c=%20 a:b it's x“y” ... a... 5%"),
	...['The War Zone', 'a - b', 'Kursk, Russia', '“so”', 'more than – half', 'a (b) & c'],
];
const QUOTED = [
	'"NIS: 300"',
	'"a, b"',
	'""',
	"''",
	"'a'",
	'"# - [x] {y} &z *z !z | > `"',
	'"so 국"',
];
const KEYS = split('a b title shown-by at-least c d 2a y2 e-f g');
/** What has a meaning somewhere in YAML, or none where it looks as if it had one. */
const SIGNS = [
	...split('- : , ? # & * ! | > % @ ` " \' [ ] { } ~ << = + / _ . … 0 x : - , ] }'),
	...[
		'\n',
		'\n',
		'\n\n',
		'\n  ',
		'\n- ',
		' ',
		' ',
		'  ',
		'    ',
		'\t',
		'\r',
		'\r\n',
		'\0',
		'\ufeff',
	],
	...[
		'\u0085',
		'\u00a0',
		'\u2028',
		'\\',
		': ',
		' #',
		'- ',
		', ',
		'[]',
		'{}',
		'{ a: b }',
		'[a, b]',
		"''",
	],
	...[
		'a: ',
		'\na: ',
		'__proto__: ',
		'constructor: ',
		'null: ',
		'1: ',
		'toString: ',
		'y: ',
		'"a": ',
		'? ',
		'&a ',
		'*a',
		'!!str ',
	],
	...['---\n', '...\n', '%YAML 1.1\n', '# note\n'],
];

const word = fc.constantFrom(...WORDS, ...QUOTED);
const key = fc.constantFrom(...KEYS);

/** A value on one line, inside brackets or not. */
const { inline } = fc.letrec<{ inline: string; list: string; fields: string }>((tie) => ({
	inline: fc.oneof(
		{ maxDepth: 2, depthSize: 'small', withCrossShrink: true },
		{ weight: 3, arbitrary: word },
		{ weight: 1, arbitrary: tie('list') },
		{ weight: 1, arbitrary: tie('fields') },
	),
	list: fc.array(tie('inline'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
	fields: fc
		.uniqueArray(fc.tuple(key, tie('inline')), {
			minLength: 1,
			maxLength: 3,
			selector: ([name]) => name,
		})
		.map((fields) => `{ ${fields.map(([name, value]) => `${name}: ${value}`).join(', ')} }`),
}));

const indent = (lines: readonly string[], spaces: string) => lines.map((line) => spaces + line);

/** The lines of fields or of a list; either can hold the other. */
const { fields: block } = fc.letrec<{ fields: string[]; list: string[]; any: string[] }>((tie) => ({
	fields: fc
		.uniqueArray(fc.tuple(key, fc.constantFrom('  ', ' ', '    '), tie('any')), {
			minLength: 1,
			maxLength: 4,
			selector: ([name]) => name,
		})
		.map((fields) =>
			fields.flatMap(([name, spaces, lines]) =>
				lines.length > 1 || /^- |^\w+:/.test(lines[0] ?? '')
					? [`${name}:`, ...indent(lines, spaces)]
					: [`${name}: ${lines[0] ?? ''}`],
			),
		),
	list: fc
		.array(tie('any'), { minLength: 1, maxLength: 3 })
		.map((items) =>
			items.flatMap(([first = '', ...rest]) => [`- ${first}`, ...indent(rest, '  ')]),
		),
	any: fc.oneof(
		{ maxDepth: 3, depthSize: 'small' },
		{ weight: 6, arbitrary: inline.map((text) => [text]) },
		{ weight: 2, arbitrary: tie('fields') },
		{ weight: 1, arbitrary: tie('list') },
	),
}));

const change = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 })),
	put: fc.constantFrom('', ...SIGNS, ...WORDS),
});

/** Texts like the fields of an entry, most of them with something in it that does not belong there. */
export const nearlyYaml = fc
	.tuple(block, fc.constantFrom('\n', '\n', ''), fc.array(change, { maxLength: 2 }))
	.map(([lines, end, changes]) =>
		changes.reduce(
			(text, { at, length, put }) => {
				const start = Math.floor(at * text.length);
				return text.slice(0, start) + put + text.slice(start + length);
			},
			lines.join('\n') + end,
		),
	);
