import type { Config } from "../../config/config.js";
import { serveTasks } from "../bulk/worker.js";
import { loadConfig } from "../configuration/load-config.js";
import type { Task } from "../tasks/task.js";
import { Checker } from "./checker.js";
import type { Done } from "./done.js";
import { performTask } from "./perform-task.js";
import type { CheckSettings } from "./settings.js";

serveTasks<CheckSettings, Task, Done>(async (settings) => {
  const { configuration } = settings;
  const config: Config = configuration === undefined ? {} : await loadConfig(configuration);
  const checker = new Checker(settings, config);
  return (task) => performTask(task, checker, settings);
});
