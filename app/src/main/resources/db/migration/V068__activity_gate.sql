-- Which decision point of its measure an activity begins after, where it is not the next one.

alter table roadmap.activity add column after_gate text;
comment on column roadmap.activity.after_gate is 'Code of a gate in portfolio.yaml; null where the next gate of the measure decides';
