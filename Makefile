.PHONY: help check fast format golden codebook train bench evaluate run serve
help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'
check: ## every check: compile, tests, golden records, codebook examples, layout
	mvn -B verify
fast: ## build without tests
	mvn -q -B -DskipTests package
format: ## lay out the code
	mvn -q -B spotless:apply
golden: ## write the golden records anew; read the difference before you commit it
	mvn -q -B -pl desk -am -DskipTests install -Dmaven.install.skip=true
	mvn -B -pl desk -am test -Dtest=GoldenRecordsTest -Dsurefire.failIfNoSpecifiedTests=false -Dchancery.golden=write
codebook: fast ## run the examples of the codebook
	bin/chancery codebook check
train: fast ## train the classifier anew on the codebook's examples and classify/sentences (a minute or two)
	java -Xmx2g -cp "classify/target/test-classes:desk/target/lib/*" org.chancery.classify.Train classify/sentences classify/src/main/resources/org/chancery/classify/head.bin
	@echo "now 'make fast' packs it; measure with: bin/chancery evaluate relations"
bench: fast ## time the whole path on agency reports (REPORTS=folder of reuters json files)
	bin/bench $(or $(REPORTS),../shared/corpora/reuters21578)
evaluate: fast ## measure every figure of docs/floors.tsv anew (GOLD=folder of the gold standards); fails where one is worse
	bin/chancery evaluate --floors docs/floors.tsv --gold $(or $(GOLD),../shared/gold)
run: ## the record of an example report
	bin/chancery code examples/reports
serve: fast ## open the desk on http://127.0.0.1:8080/
	bin/chancery serve
