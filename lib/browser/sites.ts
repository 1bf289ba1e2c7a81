/** News sites whose pages the sentinel looks at. A host stands for itself and its subdomains. */
const hosts = ['36kr.com', 'huxiu.com', '163.com', 'theverge.com'] as const;

export const hostPatterns = hosts.map((host) => `*://*.${host}/*` as const);
