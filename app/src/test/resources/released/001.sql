-- What a database of version 001 may hold: a record that was created and edited, its journal, and an edition of it.

insert into journal.entry (seq, at, kind, record, action, body, hash) values
    (1, '2026-11-21T09:00:00Z', 'document', '0199aaaa-0000-7000-8000-000000000101', 'create',
     '{"action":"create","actor":{"account":"0199aaaa-0000-7000-8000-000000000001","roles":["secretariat"]},"after":{"header":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document","slug":"meldingen","state":"active","version":0},"issued":"2012","legalBasis":false,"publisher":"Departementet","shortTitle":{},"source":{"citation":"Meld. St. 9 (2012–2013)","illustrative":true},"text":{},"title":{"nb":"Én innbygger, én journal"}},"at":"2026-11-21T09:00:00Z","previous":"0000000000000000000000000000000000000000000000000000000000000000","record":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document"},"seq":1}',
     '\x4a834087374a8c1b551f6e7134e35dd9f2a0a96426a9848f784d84e3f0bd498d');

insert into journal.entry (seq, at, kind, record, action, body, hash) values
    (2, '2026-11-22T09:00:00Z', 'document', '0199aaaa-0000-7000-8000-000000000101', 'edit',
     '{"action":"edit","actor":{"account":"0199aaaa-0000-7000-8000-000000000001","roles":["secretariat"]},"after":{"header":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document","slug":"meldingen","state":"active","version":1},"issued":"2012","legalBasis":false,"publisher":"Departementet","shortTitle":{},"source":{"citation":"Meld. St. 9 (2012–2013)","illustrative":true},"text":{},"title":{"nb":"Én innbygger – én journal"}},"at":"2026-11-22T09:00:00Z","before":{"header":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document","slug":"meldingen","state":"active","version":1},"issued":"2012","legalBasis":false,"publisher":"Departementet","shortTitle":{},"source":{"citation":"Meld. St. 9 (2012–2013)","illustrative":true},"text":{},"title":{"nb":"Én innbygger, én journal"}},"previous":"4a834087374a8c1b551f6e7134e35dd9f2a0a96426a9848f784d84e3f0bd498d","record":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document"},"seq":2}',
     '\xa8063f4477db7d290bb62b0300e29f1835c981790759b82c83a9343ad4ade438');

insert into journal.entry (seq, at, kind, record, action, body, hash) values
    (3, '2026-11-22T10:00:00Z', 'document', '0199aaaa-0000-7000-8000-000000000101', 'publish',
     '{"action":"publish","actor":{"account":"0199aaaa-0000-7000-8000-000000000001","roles":["secretariat"]},"after":{"header":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document","slug":"meldingen","state":"active","version":2},"issued":"2012","legalBasis":false,"publisher":"Departementet","shortTitle":{},"source":{"citation":"Meld. St. 9 (2012–2013)","illustrative":true},"text":{},"title":{"nb":"Én innbygger – én journal"}},"at":"2026-11-22T10:00:00Z","before":{"header":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document","slug":"meldingen","state":"active","version":2},"issued":"2012","legalBasis":false,"publisher":"Departementet","shortTitle":{},"source":{"citation":"Meld. St. 9 (2012–2013)","illustrative":true},"text":{},"title":{"nb":"Én innbygger – én journal"}},"ledTo":{"edition":"d16493905e88434156edd949ecb61b9c7e458fb332f2670dd53d8a65fe1b0ee9"},"previous":"a8063f4477db7d290bb62b0300e29f1835c981790759b82c83a9343ad4ade438","record":{"id":"0199aaaa-0000-7000-8000-000000000101","kind":"document"},"seq":3}',
     '\x8b63dd6ed6079a7c04a7c01b3e0fd57a7407ca0974896da70fbaecbbcd45729b');

insert into record.record (id, kind, slug, state, version, title, sort, changed_at, entry) values
    ('0199aaaa-0000-7000-8000-000000000101', 'document', 'meldingen', 'active', 3, '{"nb":"Én innbygger – én journal"}', '', '2026-11-22T10:00:00Z', 3);

insert into edition.edition (sha256, kind, thing, number, slug, label, published_at, correction, reason, title, body) values
    ('\xd16493905e88434156edd949ecb61b9c7e458fb332f2670dd53d8a65fe1b0ee9', 'document', '0199aaaa-0000-7000-8000-000000000101', 1, 'meldingen', '1', '2026-11-22T10:00:00Z', false, '{}', '{"nb":"Én innbygger – én journal"}',
     convert_to('{"correction":false,"format":"retning-edition/1","item":{"id":"0199aaaa-0000-7000-8000-000000000101","items":[],"kind":"document","slug":"meldingen","state":"active","text":{"nb":"Hva meldingen sier."},"title":{"nb":"Én innbygger – én journal"}},"kind":"document","label":"1","links":[],"number":1,"publishedAt":"2026-11-22T10:00:00Z","reason":{},"slug":"meldingen","thing":"0199aaaa-0000-7000-8000-000000000101"}', 'UTF8'));

insert into edition.pointer (thing, sha256, shown) values
    ('0199aaaa-0000-7000-8000-000000000101', '\xd16493905e88434156edd949ecb61b9c7e458fb332f2670dd53d8a65fe1b0ee9', '[2026-11-22T10:00:00Z,)');

insert into edition.item (sha256, id, kind, slug, depth, position, title, summary) values
    ('\xd16493905e88434156edd949ecb61b9c7e458fb332f2670dd53d8a65fe1b0ee9', '0199aaaa-0000-7000-8000-000000000101', 'document', 'meldingen', 0, 0, '{"nb":"Én innbygger – én journal"}', '{}');
