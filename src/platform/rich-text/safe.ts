import sanitize from 'sanitize-html';

/** An image lies in the text itself (PNG, JPEG, GIF or WebP), or is an attachment of a record here; nothing is fetched from elsewhere. */
const IMAGE =
  /^(data:image\/(png|jpeg|gif|webp);base64,[a-zA-Z0-9+/=]+|\/api\/records\/[0-9a-f-]{36}\/attachments\/[0-9a-f-]{36})$/;

/** Rich text keeps structure, links and images; no scripts, styles, frames or foreign images. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['strong', 'em', 'b', 'i', 'u', 's', 'sub', 'sup', 'a', 'img'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'colgroup', 'col'],
  ],
  allowedAttributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    ol: ['start'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !IMAGE.test(attribs.src ?? ''),
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer' }, true) },
};

/** Rich text as it may be stored and shown: whatever could act or reach out is removed. */
export const safeRichText = (html: string): string => sanitize(html, allowed);

const WITHOUT_ALT = /<img(?![^>]*\balt="[^"]*\S[^"]*")[^>]*>/i;

/** Whether an image of safe rich text lacks its description, without which it says nothing to those who do not see it. */
export const hasUndescribedImage = (html: string): boolean => WITHOUT_ALT.test(html);
