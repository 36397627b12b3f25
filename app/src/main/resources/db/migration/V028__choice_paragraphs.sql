-- A choice also says which paragraphs it changed.

update knowledge.kept k set content = k.content || '{"paragraphs": []}'
from record.record r where r.id = k.id and r.kind = 'choice';
