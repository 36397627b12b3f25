-- An event that has been told is found by what it says; an import leaves thousands to be told.

create index event_publication_by_serialized_event on event.event_publication using hash (serialized_event);
