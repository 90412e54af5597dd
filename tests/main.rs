mod bad_maps;
mod files;
mod generator;
mod laws;
mod rules;
