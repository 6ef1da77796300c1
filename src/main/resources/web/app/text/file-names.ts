import { OFFICIAL } from './languages';

const MEDIA_TYPES: Record<string, string> = {
    md: 'text/markdown',
    markdown: 'text/markdown',
    txt: 'text/plain',
    text: 'text/plain',
    html: 'text/html',
    htm: 'text/html',
    xhtml: 'application/xhtml+xml',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    doc: 'application/msword',
    odt: 'application/vnd.oasis.opendocument.text',
    rtf: 'application/rtf',
    akn: 'application/akn+xml',
    xml: 'application/akn+xml',
    pdf: 'application/pdf',
};

/** What a file picker offers. */
export const ACCEPTED = '.md,.markdown,.txt,.html,.htm,.xhtml,.docx,.doc,.odt,.rtf,.pdf,.akn,.xml,text/*';

const NAMES: Record<string, string> = {
    arabic: 'ar',
    chinese: 'zh',
    english: 'en',
    french: 'fr',
    russian: 'ru',
    spanish: 'es',
};

/** The media type that a file is to be sent as. */
export function mediaTypeOf(file: File): string {
    const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
    return MEDIA_TYPES[extension] ?? (file.type || 'application/octet-stream');
}

/** The language that a file's name tells: `en.md`, `A-RES-1-2.fr.txt`, `59-187_Spanish.html`; or nothing. */
export function languageOf(name: string): string {
    const parts = stem(name).split(/[^A-Za-z]+/);
    const last = parts.reverse().find((part) => part !== '')?.toLowerCase() ?? '';
    return OFFICIAL.includes(last) ? last : (NAMES[last] ?? '');
}

/** The symbol that a file's name tells: `A/RES/1/2` of `A-RES-1-2.fr.txt`; or nothing. */
export function symbolOf(name: string): string {
    const symbol = /^([A-Z]{1,4})[-_ ](RES|DEC|PRST)[-_ ]([\w.-]*?\d[\w.-]*?)(?:[._ -]([A-Za-z]+))?$/i.exec(stem(name));
    if (symbol === null) {
        return '';
    }
    return [symbol[1], symbol[2], symbol[3]].join('/').replaceAll(/[-_]/g, '/').toUpperCase();
}

/** The id of a symbol: each run of other characters than letters, digits and dots is one hyphen. */
export function idOf(symbol: string): string {
    const id = symbol.trim().replaceAll(/[^\p{L}\p{Nd}.]+/gu, '-');
    return /[\p{L}\p{Nd}]/u.test(id) ? id : '';
}

function stem(name: string): string {
    return name.replace(/\.[^.]+$/, '');
}
