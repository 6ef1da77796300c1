/** A piece of text that has its like in the other languages. */
export interface Token {
    kind: 'number' | 'symbol' | 'word';
    /** What it is compared by: equal keys of numbers and symbols mean the same in every language. */
    key: string;
    /** In UTF-16 units from the start of the text. */
    from: number;
    to: number;
}

const PIECES =
    /(?<symbol>(?:\p{Lu}{1,2}[/.])?(?:[\p{Lu}\p{Nd}][\p{L}\p{Nd}.-]*\/)+[\p{L}\p{Nd}][\p{L}\p{Nd}.()-]*)|(?<number>\p{Nd}+(?:[.,\u00a0\u202f\u066b\u066c']\p{Nd}+)*)|(?<word>\p{Script=Han}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/gu;

/** The numbers, symbols and words of a text in their order; of Chinese each character is a word. */
export function tokensOf(text: string): Token[] {
    const tokens: Token[] = [];
    for (const match of text.matchAll(PIECES)) {
        const { symbol, number } = match.groups!;
        const from = match.index;
        if (symbol !== undefined) {
            const bare = symbol.replace(/[.()-]+$/u, '');
            tokens.push({ kind: 'symbol', key: symbolKey(bare), from, to: from + bare.length });
        } else if (number !== undefined) {
            tokens.push({ kind: 'number', key: numberKey(number), from, to: from + number.length });
        } else {
            tokens.push({ kind: 'word', key: folded(match[0]), from, to: from + match[0].length });
        }
    }
    return tokens;
}

/** The token at a place of the text, ends included. */
export function tokenAt(text: string, place: number): Token | undefined {
    return tokensOf(text).find((token) => token.from <= place && place <= token.to);
}

/** Without case, accents and vowel signs, in as many UTF-16 units as before. */
export function folded(text: string): string {
    const lower = text.toLowerCase();
    return (lower.length === text.length ? lower : text).replace(/[\u00c0-\u024f\u0400-\u045f\u0622-\u0626]/g, (letter) =>
        letter === 'й' || letter === 'ё' ? letter : letter.normalize('NFD').charAt(0),
    );
}

const ARABIC_PREFIX = /^(?:وال|بال|فال|كال|ال|لل|و|ب|ل)(?=.{3})/u;

/** Letters that the lexicon keeps of a word, so that its forms are one; of fewer it keeps all. */
const STEM = 5;

/** Whether a word of a text is a form of one that the lexicon names. Words of one or two letters link, and say little. */
export function sameWord(word: string, known: string): boolean {
    const bare = (text: string) => folded(text).replace(/[\u064b-\u0652]/g, '').replace(ARABIC_PREFIX, '');
    const one = bare(word);
    const other = bare(known);
    if (other.length < 3 && !/\p{Script=Han}/u.test(other)) {
        return false;
    }
    return one === other || (known.length >= STEM && one.startsWith(other));
}

/** Arabic prints some symbols in the other order: their parts count, not the order. */
function symbolKey(symbol: string): string {
    const parts = asciiDigits(symbol).toUpperCase().split('/');
    return (parts.every((part) => /^\d+$/.test(part)) ? parts.sort() : parts).join('/');
}

/** Thousands are grouped otherwise in each language; a comma or stop before other than three digits is a decimal one. */
function numberKey(number: string): string {
    const plain = asciiDigits(number).replace(/[\u00a0\u202f'\u066c]/g, '').replace('\u066b', '.');
    return plain.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.').replace(/^0+(?=\d)/, '');
}

function asciiDigits(text: string): string {
    return text.replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0)!;
        return code < 0x80 ? digit : String(digitValue(code));
    });
}

/** Decimal digits stand in runs of ten, each from a zero. */
function digitValue(code: number): number {
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) {
        zero--;
    }
    return code - zero;
}
