#include "shell.h"

static const char usage[] =
	"usage: xs262 [--no-ses] [--module] file\n"
	"       xs262 [--no-ses] --batch manifest.json\n"
	"       xs262 --version\n";

/* Native recursion (marking a long list, parsing deep nesting) needs more stack than a process is given. */
static const size_t nativeStackBytes = (size_t)256 * 1024 * 1024;

typedef struct {
	bool bare;
	bool module;
	bool batch;
	const char* file;
	int status;
} Shell;

static char* readFile(const char* path, size_t* length)
{
	Buffer buffer = { 0 };
	char block[64 * 1024];
	size_t count;
	bool failed;
	FILE* file = fopen(path, "rb");
	if (!file)
		return NULL;
	appendText(&buffer, "");
	while ((count = fread(block, 1, sizeof(block), file)) > 0)
		appendBytes(&buffer, block, count);
	failed = ferror(file);
	fclose(file);
	if (failed) {
		free(buffer.data);
		return NULL;
	}
	*length = buffer.length;
	return buffer.data;
}

static int complain(const char* what, const char* detail)
{
	fprintf(stderr, "xs262: %s%s\n", what, detail);
	return 2;
}

static int runFile(const Shell* shell)
{
	Run run = { 0 };
	size_t length;
	char path[C_PATH_MAX];
	char* source = readFile(shell->file, &length);
	int status;
	if (!source || !realpath(shell->file, path)) {
		free(source);
		return complain("cannot read ", shell->file);
	}
	run.bare = shell->bare;
	run.module = shell->module;
	run.path = path;
	run.source = source;
	runInMachine(&run, NULL, 0);
	status = run.errorName ? 1 : 0;
	if (run.errorName) {
		Buffer line = { 0 };
		appendUtf8(&line, run.errorName);
		appendText(&line, ": ");
		appendUtf8(&line, run.errorMessage);
		fprintf(stderr, "%s\n", line.data);
		free(line.data);
	}
	clearRun(&run);
	free(source);
	return status;
}

static void writeResult(const char* id, const Run* run)
{
	Buffer line = { 0 };
	char milliseconds[32];
	appendText(&line, "@ses262 {\"id\":");
	appendJsonString(&line, id);
	appendText(&line, ",\"out\":");
	appendJsonString(&line, run->printed.data ? run->printed.data : "");
	appendText(&line, ",\"error\":");
	if (run->errorName) {
		appendText(&line, "{\"name\":");
		appendJsonString(&line, run->errorName);
		appendText(&line, ",\"message\":");
		appendJsonString(&line, run->errorMessage);
		appendText(&line, "}");
	}
	else
		appendText(&line, "null");
	snprintf(milliseconds, sizeof(milliseconds), ",\"ms\":%.3f}\n", run->milliseconds);
	appendText(&line, milliseconds);
	fwrite(line.data, 1, line.length, stdout);
	fflush(stdout);
	free(line.data);
}

/* Imports of a test without a path are relative to the working folder. */
static char* testPath(const Json* test, const char* id)
{
	const Json* path = jsonMember(test, "path");
	char folder[C_PATH_MAX];
	char real[C_PATH_MAX];
	Buffer result = { 0 };
	if (path && (path->kind == JSON_STRING))
		return copyText(realpath(path->text, real) ? real : path->text);
	appendText(&result, getcwd(folder, sizeof(folder)) ? folder : "");
	appendText(&result, "/");
	appendText(&result, id);
	return result.data;
}

static bool isTrue(const Json* object, const char* key)
{
	const Json* member = jsonMember(object, key);
	return member && (member->kind == JSON_TRUE);
}

static bool hasText(const Json* object, const char* key)
{
	const Json* member = jsonMember(object, key);
	return member && (member->kind == JSON_STRING);
}

/* Gives what is wrong with the manifest, or null. */
static const char* checkManifest(const Json* manifest)
{
	static const char badPrelude[] = "\"prelude\" must be a list of script texts";
	const Json* preludes = jsonMember(manifest, "prelude");
	const Json* tests = jsonMember(manifest, "tests");
	if (!preludes || (preludes->kind != JSON_ARRAY))
		return badPrelude;
	for (Json* prelude = preludes->first; prelude; prelude = prelude->next) {
		if (prelude->kind != JSON_STRING)
			return badPrelude;
	}
	if (!tests || (tests->kind != JSON_ARRAY))
		return "\"tests\" must be a list";
	for (Json* test = tests->first; test; test = test->next) {
		if (!hasText(test, "id") || !hasText(test, "source"))
			return "each of \"tests\" needs the strings \"id\" and \"source\"";
	}
	return NULL;
}

static void runTest(const Json* test, bool bare, const char* const* preludes, size_t preludeCount)
{
	Run run = { 0 };
	const char* id = jsonMember(test, "id")->text;
	char* path = testPath(test, id);
	run.bare = bare;
	run.batch = true;
	run.module = isTrue(test, "module");
	run.path = path;
	run.source = jsonMember(test, "source")->text;
	runInMachine(&run, preludes, preludeCount);
	writeResult(id, &run);
	clearRun(&run);
	free(path);
}

/* The manifest lives as long as the process: it is never freed. */
static int runBatch(const Shell* shell)
{
	size_t length, offset;
	char* text = readFile(shell->file, &length);
	Json* manifest;
	const Json* list;
	const char* fault;
	const char** preludes;
	size_t preludeCount = 0;
	if (!text)
		return complain("cannot read ", shell->file);
	manifest = parseJson(text, length, &offset);
	if (!manifest) {
		char where[64];
		snprintf(where, sizeof(where), " is not JSON (byte %zu)", offset);
		fprintf(stderr, "xs262: %s%s\n", shell->file, where);
		return 2;
	}
	fault = checkManifest(manifest);
	if (fault)
		return complain("bad manifest: ", fault);
	list = jsonMember(manifest, "prelude");
	for (const Json* prelude = list->first; prelude; prelude = prelude->next)
		preludeCount++;
	preludes = allocate(preludeCount * sizeof(char*));
	preludeCount = 0;
	for (const Json* prelude = list->first; prelude; prelude = prelude->next)
		preludes[preludeCount++] = prelude->text;
	for (const Json* test = jsonMember(manifest, "tests")->first; test; test = test->next)
		runTest(test, shell->bare, preludes, preludeCount);
	return 0;
}

static void* runShell(void* data)
{
	Shell* shell = data;
	shell->status = shell->batch ? runBatch(shell) : runFile(shell);
	return NULL;
}

static int runOnLargeStack(Shell* shell)
{
	pthread_t thread;
	pthread_attr_t attributes;
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, nativeStackBytes);
	if (pthread_create(&thread, &attributes, runShell, shell))
		return complain("cannot start: ", "no memory for the stack");
	pthread_join(thread, NULL);
	pthread_attr_destroy(&attributes);
	return shell->status;
}

int main(int argc, char* argv[])
{
	Shell shell = { 0 };
	for (int i = 1; i < argc; i++) {
		const char* argument = argv[i];
		if (!strcmp(argument, "--version")) {
			printf("%d.%d.%d\n", XS_MAJOR_VERSION, XS_MINOR_VERSION, XS_PATCH_VERSION);
			return 0;
		}
		if (!strcmp(argument, "--no-ses"))
			shell.bare = true;
		else if (!strcmp(argument, "--module"))
			shell.module = true;
		else if (!strcmp(argument, "--batch"))
			shell.batch = true;
		else if (argument[0] == '-') {
			fprintf(stderr, "xs262: unknown option %s\n%s", argument, usage);
			return 2;
		}
		else if (shell.file) {
			fprintf(stderr, "xs262: one file, not %s too\n%s", argument, usage);
			return 2;
		}
		else
			shell.file = argument;
	}
	if (!shell.file || (shell.batch && shell.module)) {
		fprintf(stderr, "%s", usage);
		return 2;
	}
	return runOnLargeStack(&shell);
}
