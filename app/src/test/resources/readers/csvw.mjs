// Reads a folder of CSVW with libraries that others made: one for the description, which is JSON-LD, and one for the tables it describes.
// Prints, for each table, its rows: name of the column to [value, datatype].
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import rdf from '@rdfjs/data-model';
import Csvw from 'rdf-parser-csvw';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const [folder, description] = process.argv.slice(2);

// What of the vocabulary's context is used here: it is not fetched, so that a test needs no network.
const context = {
  '@vocab': CSVW,
  dc: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: XSD,
  columns: { '@id': CSVW + 'column', '@container': '@list' },
  titles: { '@id': CSVW + 'title' },
  url: { '@type': '@id' },
  datatype: { '@type': '@vocab', '@context': { '@vocab': XSD } },
};
const documentLoader = async documentUrl => ({ contextUrl: null, documentUrl, document: { '@context': context } });

const term = one =>
  one.termType === 'Literal' ? rdf.literal(one.value, one.language || rdf.namedNode(one.datatype.value))
    : one.termType === 'BlankNode' ? rdf.blankNode(one.value)
      : rdf.namedNode(one.value);

const dataset = quads => ({
  match: (subject, predicate) => dataset(quads.filter(quad =>
    (!subject || quad.subject.equals(subject)) && (!predicate || quad.predicate.equals(predicate)))),
  [Symbol.iterator]: () => quads[Symbol.iterator](),
});

async function rows(described, table) {
  const said = await jsonld.toRDF({ '@context': described['@context'], ...table }, { documentLoader, base: 'http://localhost/' });
  const metadata = dataset(said.map(quad => rdf.quad(term(quad.subject), term(quad.predicate), term(quad.object))));
  const text = Readable.from([readFileSync(`${folder}/${table.url}`, 'utf8')]);
  const found = new Map();
  for await (const quad of new Csvw({ metadata, baseIRI: table.url, factory: rdf }).import(text)) {
    const [file, column] = quad.predicate.value.split('#');
    if (file === table.url) {
      const row = found.get(quad.subject.value) ?? {};
      row[column] = [quad.object.value, quad.object.datatype.value.replace(XSD, '')];
      found.set(quad.subject.value, row);
    }
  }
  return [...found.values()];
}

const described = JSON.parse(readFileSync(`${folder}/${description}`, 'utf8'));
const tables = {};
for (const table of described.tables) {
  tables[table.url] = await rows(described, table);
}
console.log(JSON.stringify(tables));
