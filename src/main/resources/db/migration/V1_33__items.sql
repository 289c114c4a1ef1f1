-- The finished attempts of a module version, for the analysis of its questions.
create index learning_attempt_module on learning_attempt (module_slug, module_version, finished_at);
