# make read [STORY=path]   read a story and show its cast; sets everything up by itself
# make test                ruff, mypy and the tests
# make readme              write the example output of the README and of docs/formats anew
# make screenshots         take the pictures of docs/review.md anew
# make clean               remove the environment and what was built

STORY ?= stories/the_last_tram.txt
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check --quiet

.PHONY: read test readme screenshots clean

read: $(VENV)/.read
	@$(VENV)/bin/personae read "$(STORY)"

test: $(VENV)/.dev $(VENV)/.browser
	$(VENV)/bin/ruff check
	$(VENV)/bin/mypy
	$(VENV)/bin/python -m pytest -q

readme: $(VENV)/.dev
	$(VENV)/bin/python tests/readme.py
	PYTHONPATH=. $(VENV)/bin/python tests/table_pages.py

screenshots: $(VENV)/.dev $(VENV)/.browser
	$(VENV)/bin/python tests/screenshots.py

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "personae needs Python 3.11 or later; none was found. Name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Setting up $(VENV) with $(PYTHON) ..."
	@rm -rf $(VENV) && $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# The stamps hold until pyproject.toml changes, so that the second run is quick.
$(VENV)/.read: pyproject.toml | $(VENV)/bin/python
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	@$(PIP) install --editable ".[dev]"
	@touch $@ $(VENV)/.read

$(VENV)/.browser: tests/browser.sh | $(VENV)/bin/python
	@sh tests/browser.sh
	@touch $@

clean:
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
